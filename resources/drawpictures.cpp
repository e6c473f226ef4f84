// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a signature image of the starter catalogue, which is kept as SVG, into the JPEG that is compiled in, with its
// thumbnails beside it: drawpictures PICTURE.svg FOLDER. The drawings hold no text, so no fonts and no display are
// needed.
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize Size(1600, 900);
constexpr int Widths[] = {320, 640, 1280}; ///< Of the thumbnails, in pixels.
constexpr int Quality = 88; ///< Where no difference from the drawing can be seen.

bool save(const QImage &image, const QString &path)
{
    if (image.save(path, "JPEG", Quality))
        return true;
    std::fprintf(stderr, "%s cannot be written\n", qPrintable(path));
    return false;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 3) {
        std::fprintf(stderr, "drawpictures PICTURE.svg FOLDER\n");
        return 2;
    }
    QSvgRenderer drawing(arguments[1]);
    if (!drawing.isValid()) {
        std::fprintf(stderr, "%s is not a drawing that can be read\n", qPrintable(arguments[1]));
        return 1;
    }
    drawing.setAspectRatioMode(Qt::KeepAspectRatioByExpanding);
    QImage image(Size, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    drawing.render(&painter);
    painter.end();

    const QString base = arguments[2] + u'/' + QFileInfo(arguments[1]).completeBaseName();
    if (!save(image, base + u".jpg"_s))
        return 1;
    for (const int width : Widths)
        if (!save(image.scaledToWidth(width, Qt::SmoothTransformation), u"%1-%2.jpg"_s.arg(base).arg(width)))
            return 1;
    return 0;
}
