// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/program.h"
#include "data/drafts.h"
#include "ui/shell/page.h"

namespace laurels {

class InfoBar;
class ShellFrame;

/// Offers, when a catalogue opens, what its forms held when the program was ended: one after the other, the newest
/// first, to be continued or discarded.
class DraftOffers : public QObject
{
    Q_OBJECT
public:
    DraftOffers(const Program &program, ShellFrame &frame, QObject *parent);

signals:
    void placeRequested(const laurels::Place &place, laurels::Opening opening);

private:
    void offer();

    Program m_program;
    InfoBar *m_bar;
};

} // namespace laurels
