// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draftoffers.h"

#include "app/cataloguesession.h"
#include "ui/shell/shellframe.h"
#include "ui/widgets/infobar.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

/// The hour, and the day when it was not today.
QString whenText(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    const QString hour = QLocale().toString(local.time(), QLocale::ShortFormat);
    if (local.date() == QDate::currentDate())
        return hour;
    return DraftOffers::tr("%1, %2").arg(QLocale().toString(local.date(), QLocale::LongFormat), hour);
}

/// What is said of a draft whose name was not typed yet.
QString newName(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Film:
        return DraftOffers::tr("New film");
    case RecordKind::Person:
        return DraftOffers::tr("New person");
    case RecordKind::AwardBody:
        return DraftOffers::tr("New award body");
    case RecordKind::Term:
        return DraftOffers::tr("New topic or series");
    case RecordKind::Role:
        return DraftOffers::tr("New role");
    }
    Q_UNREACHABLE();
}

QString sentenceFor(const Draft &draft)
{
    const QString title = draft.title.isEmpty() ? newName(draft.kind) : draft.title;
    return DraftOffers::tr("Unsaved changes to “%1” from %2.").arg(title, whenText(draft.at));
}

} // namespace

DraftOffers::DraftOffers(const Program &program, ShellFrame &frame, QObject *parent)
    : QObject(parent), m_program(program), m_bar(new InfoBar)
{
    m_bar->setObjectName(u"draftBar"_s);
    frame.addBar(m_bar);
    connect(&m_program.session, &CatalogueSession::changed, this, &DraftOffers::offer);
}

void DraftOffers::offer()
{
    m_bar->hide();
    const CatalogueSession::Opened &opened = m_program.session.opened();
    const QList<Draft> drafts = opened.isReadOnly ? QList<Draft>() : m_program.drafts.list(opened.path);
    if (drafts.isEmpty())
        return;
    const Draft &draft = drafts.constFirst();
    m_bar->tell(InfoBar::Note, sentenceFor(draft));
    m_bar->addButton(tr("Continue editing"),
                     [this, id = draft.id] { emit placeRequested(Place::draft(id), Opening::Here); });
    m_bar->addButton(tr("Discard"), [this, id = draft.id] {
        m_program.drafts.drop(id);
        offer();
    });
}

} // namespace laurels
