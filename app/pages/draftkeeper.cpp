// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/draftkeeper.h"

#include "ui/edit/editpage.h"
#include "ui/edit/form.h"

#include <QDebug>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace laurels {

namespace {
constexpr auto LongestUnkept = 2s;
}

DraftKeeper::DraftKeeper(EditPage &page, const Drafts &drafts, TakeDraft take, HeldDraft continued)
    : QObject(&page), m_page(page), m_drafts(drafts), m_take(std::move(take)),
      m_id(continued ? continued.id() : QUuid::createUuid()), m_held(std::move(continued)), m_isKept(bool(m_held))
{
    m_writing.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(LongestUnkept);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::keep);
    connect(&page.form(), &Form::edited, this, &DraftKeeper::follow);
    connect(&page, &EditPage::discarded, this, &DraftKeeper::drop);
}

DraftKeeper::~DraftKeeper()
{
    m_writing.waitForDone();
}

void DraftKeeper::follow()
{
    if (!m_page.form().isChanged())
        drop();
    else if (!m_pause.isActive())
        m_pause.start();
}

void DraftKeeper::keep()
{
    Draft draft = m_take();
    draft.id = m_id;
    m_isKept = true;
    m_writing.start([this, draft = std::move(draft)] {
        if (!m_held)
            m_held = m_drafts.hold(draft.id);
        if (const auto kept = m_drafts.keep(draft); !kept)
            qWarning("A draft could not be kept: %s", qUtf8Printable(kept.error().detail));
    });
}

void DraftKeeper::drop()
{
    m_pause.stop();
    if (std::exchange(m_isKept, false))
        m_writing.start([this] { m_drafts.drop(m_id); });
}

} // namespace laurels
