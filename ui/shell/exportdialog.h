// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QButtonGroup;
class QCheckBox;

namespace laurels {

/// What is to be exported: which films, and whether their pictures come along. The file is asked for afterwards.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// "All films", and how many they are; -1 = not known yet.
    struct Choice {
        QString name;
        qsizetype films = -1;
    };

    /// The first choice is taken unless the person takes another; there is at least one.
    explicit ExportDialog(const QList<Choice> &choices, QWidget *parent = nullptr);

signals:
    void chosen(int choice, bool withPictures);

private:
    QButtonGroup *m_choices;
    QCheckBox *m_pictures;
};

} // namespace laurels
