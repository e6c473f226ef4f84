// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openingerror.h"

#include "ui/widgets/emptystate.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::OpeningError", text);
}

QString titleOf(const QString &path, const Error &error)
{
    switch (error.kind) {
    case Error::NotFound:
        return tr("The catalogue is not where it was");
    case Error::Damaged:
        return tr("This file is not opened");
    case Error::NewerSchema:
        return tr("This catalogue was made by a newer Laurels");
    case Error::Invalid:
        return path.isEmpty() ? tr("No catalogue is named") : tr("This catalogue cannot be opened");
    case Error::Conflict:
    case Error::Unavailable:
    case Error::Cancelled:
        return tr("This catalogue cannot be opened");
    }
    Q_UNREACHABLE();
}

} // namespace

QWidget *openingErrorPage(const QString &path, const Error &error, const OpeningChoices &choices)
{
    const bool isMissing = error.kind == Error::NotFound;
    const QString sentence =
        isMissing ? tr("%1 may have been moved, or its drive is not connected.").arg(path) : error.message;
    auto *page = new EmptyState(isMissing ? u"folder"_s : u"warning"_s);
    page->setObjectName(u"problem"_s);
    page->setWords(titleOf(path, error), sentence);
    const auto add = [page](const QString &text, const std::function<void()> &work) {
        if (!work)
            return;
        QAbstractButton *button = page->addAction(text);
        QObject::connect(button, &QAbstractButton::clicked, page, work);
        if (!page->focusProxy())
            page->setFocusProxy(button);
    };
    if (error.kind == Error::Unavailable)
        add(tr("Try again"), choices.tryAgain);
    if (isMissing)
        add(tr("Locate…"), choices.locate);
    if (isMissing || error.kind == Error::Damaged)
        add(tr("Restore a snapshot…"), choices.restore);
    add(tr("Open another…"), choices.openAnother);
    add(tr("New catalogue…"), choices.create);
    add(tr("Go back"), choices.goBack);
    return page;
}

} // namespace laurels
