// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edit/formkeys.h"
#include "ui/edit/namepopup.h"
#include "ui/edit/namesuggestions.h"

#include <QPointer>
#include <QTimer>
#include <QVariant>

namespace laurels {

/// What stands in a NameEdit.
struct TypedName {
    qint64 id = 0; ///< Of the record that was chosen; 0 = the record of this name, made when there is none.
    QString name;
    QString disambiguation; ///< Of the person that was chosen, or is to be made beside a namesake.
    bool operator==(const TypedName &) const = default;
};

/// A line for the name of a record, with suggestions below it while typing: arrows and Enter choose, Esc closes. What
/// no record is called is offered as a new one; a person also beside namesakes, and then asked what tells them apart.
class NameEdit : public FormLine
{
    Q_OBJECT
public:
    NameEdit(NameKind kind, const FindNames &find, QWidget *parent = nullptr);
    ~NameEdit() override;

    TypedName name() const;
    void setName(const TypedName &name); ///< Without a signal.
    bool isChoosing() const; ///< The suggestions are open.

signals:
    void nameEdited(); ///< Typed, or chosen.
    void nameChosen(); ///< From the suggestions, or by Enter.

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void look();
    void show(const QString &typed, const QList<NameSuggestion> &found);
    void choose(int row);
    void close();
    void askForAnother(const QString &name);

    NameKind m_kind;
    FindNames m_find;
    TypedName m_chosen; ///< Counts while the text is still its name.
    QList<NameSuggestion> m_found;
    bool m_offersAnother = false; ///< Behind them: a namesake of one of them.
    QTimer m_pause;
    QPointer<NamePopup> m_popup; ///< Of the window, so that it may lie over everything.
};

} // namespace laurels

Q_DECLARE_METATYPE(laurels::TypedName)
