// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edit/form.h"

#include <QListWidget>

namespace laurels {

/// The sections of a form with their marks: changed, to be checked, to be put right. Narrow, it shows icons alone.
class SectionList : public QListWidget
{
    Q_OBJECT
public:
    explicit SectionList(const Form &form, QWidget *parent = nullptr);

    void setRail(bool isRail);
    void setCurrentSection(int section);

signals:
    void sectionRequested(int section);

public slots:
    void refreshMarks();

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    const Form &m_form;
};

} // namespace laurels
