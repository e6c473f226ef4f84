// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/runwindow.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

/// Endings of pictures in another format than PNG.
constexpr std::array OtherPictures = {"jpg"_L1, "jpeg"_L1, "webp"_L1, "gif"_L1, "bmp"_L1,
                                      "tif"_L1, "tiff"_L1, "svg"_L1,  "pdf"_L1, "avif"_L1};

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::Render", text);
}

Result<Drawing> drawingFrom(const Arguments &arguments)
{
    static const QRegularExpression size(u"^(\\d{3,4})x(\\d{3,4})$"_s);
    const auto place = placeFromText(arguments.values.constFirst());
    if (!place)
        return Error{
            Error::Invalid,
            tr("“%1” is no page. Write film:TITLE, person:NAME, award-body:NAME, topic:NAME, series:NAME, films, "
               "table, statistics, connections, search:QUERY or edit:FILM.")
                .arg(arguments.values.constFirst())};
    Drawing drawing{.place = *place, .output = arguments.value(u"output"_s)};
    if (arguments.has(u"size"_s)) {
        const auto match = size.match(arguments.value(u"size"_s));
        if (!match.hasMatch())
            return Error{Error::Invalid, tr("A size is written as 1280x820.")};
        drawing.size = QSize(match.capturedView(1).toInt(), match.capturedView(2).toInt());
    }
    bool isNumber = true;
    drawing.scale = arguments.value(u"scale"_s, u"1"_s).toDouble(&isNumber);
    if (!isNumber || drawing.scale < 0.5 || drawing.scale > 4)
        return Error{Error::Invalid, tr("A scale is a number from 0.5 to 4.")};
    drawing.theme = arguments.value(u"theme"_s) == "dark"_L1 ? Theme::Dark : Theme::Light;
    return drawing;
}

} // namespace

int renderCommand(const Arguments &arguments)
{
    const auto drawing = drawingFrom(arguments);
    if (!drawing) {
        (void)fail(drawing.error());
        return WrongUse;
    }
    if (const auto refused = refuseEnding(drawing->output, OtherPictures, u"PNG"_s))
        return *refused;
    if (auto drawn = draw(cataloguePath(arguments), *drawing, !arguments.has(u"catalogue"_s)); !drawn)
        return fail(drawn.error());
    return Done;
}

} // namespace laurels
