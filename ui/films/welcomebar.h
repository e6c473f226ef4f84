// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace laurels {

/// What greets a person above the films of the starter catalogue.
class WelcomeBar : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomeBar(QWidget *parent = nullptr);

    void setMargin(int margin); ///< Left and right of it.

signals:
    void newCatalogueRequested();
    void importRequested();
    void closed(); ///< By the person; it stays where it is.
};

} // namespace laurels
