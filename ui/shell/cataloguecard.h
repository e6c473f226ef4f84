// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include <optional>

namespace laurels {

/// The card at the sidebar's top: which catalogue is open, and the menu to open another.
class CatalogueCard : public QToolButton
{
    Q_OBJECT
public:
    explicit CatalogueCard(QWidget *parent = nullptr);

    void setCatalogue(const QString &name, std::optional<int> films); ///< Without `films`: not counted yet.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_films;
};

} // namespace laurels
