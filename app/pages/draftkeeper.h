// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/drafts.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace laurels {

class EditPage;

/// Keeps what a form holds outside the catalogue, two seconds after it was typed at the latest, until it is saved, let
/// go, or as it was given again. Writes on a thread of its own, in order. Lives as long as the page.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    /// What the form holds now. Its id is given by the keeper.
    using TakeDraft = std::function<Draft()>;

    /// `continued` is the draft that the form was made from, when it was.
    DraftKeeper(EditPage &page, const Drafts &drafts, TakeDraft take, HeldDraft continued = {});
    ~DraftKeeper() override; ///< Waits for what is being written.

private:
    void follow();
    void keep();
    void drop();

    EditPage &m_page;
    Drafts m_drafts;
    TakeDraft m_take;
    QUuid m_id;
    HeldDraft m_held; ///< Touched on the writing thread only, once the keeper stands.
    bool m_isKept = false;
    QTimer m_pause;
    QThreadPool m_writing; ///< One thread; goes first, so that nothing is written by a keeper that is half gone.
};

} // namespace laurels
