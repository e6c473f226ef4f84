// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

namespace laurels {

PlainLabel::PlainLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

void captionUnseen(QWidget *field, const QString &caption)
{
    field->setAccessibleName(caption);
    auto *label = new PlainLabel(caption, field->parentWidget()); // only a sibling is looked for
    label->setBuddy(field);
    label->hide();
}

} // namespace laurels
