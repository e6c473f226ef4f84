// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/filmlistbar.h"

#include "ui/films/filmgridview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/typescale.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int Height = 74;
constexpr int SliderWidth = 76;
constexpr int SmallStep = 12; ///< Of a tile's width, by an arrow key.
constexpr int LargeStep = 36;

} // namespace

FilmListBar::FilmListBar(QWidget *tools, QWidget *parent) : QWidget(parent)
{
    setFixedHeight(Height);
    m_name = new PlainLabel;
    m_name->setFont(typeFont(TypeRole::Page));
    m_count = new PlainLabel;
    m_count->setObjectName(u"filmCount"_s);
    m_change = new QPushButton(icon(u"edit"_s, this), tr("Change selected…"), this);
    m_change->setObjectName(u"changeSelected"_s);
    m_change->hide();
    connect(m_change, &QPushButton::clicked, this, &FilmListBar::changeRequested);
    makeSize();
    makeOrder();
    makeColumns();
    m_asGrid = makeChoice(u"view-grid"_s, tr("Grid"), FilmView::Grid);
    m_asTable = makeChoice(u"view-list"_s, tr("Table"), FilmView::Table);
    m_asGrid->setObjectName(u"asGrid"_s);
    m_asTable->setObjectName(u"asTable"_s);
    auto *group = new QButtonGroup(this);
    group->addButton(m_asGrid);
    group->addButton(m_asTable);

    auto *row = new QHBoxLayout(this);
    row->setSpacing(10);
    row->addWidget(m_name);
    row->addWidget(m_count);
    row->addWidget(m_change);
    row->addStretch(1);
    row->addWidget(tools);
    row->addWidget(m_size);
    row->addWidget(m_order);
    captionUnseen(m_order, tr("Order"));
    row->addWidget(m_columns);
    auto *views = new QHBoxLayout;
    views->setSpacing(0);
    views->addWidget(m_asGrid);
    views->addWidget(m_asTable);
    row->addLayout(views);
}

void FilmListBar::makeSize()
{
    m_size = new QSlider(Qt::Horizontal);
    m_size->setObjectName(u"tileSize"_s);
    m_size->setAccessibleName(tr("Tile size"));
    m_size->setToolTip(tr("Tile size"));
    m_size->setRange(FilmGridView::SmallestTile, FilmGridView::LargestTile);
    m_size->setSingleStep(SmallStep);
    m_size->setPageStep(LargeStep);
    m_size->setFixedWidth(SliderWidth);
    connect(m_size, &QSlider::valueChanged, this, &FilmListBar::tileWidthRequested);
}

void FilmListBar::makeOrder()
{
    m_order = new QComboBox;
    m_order->setObjectName(u"sortOrder"_s);
    m_order->addItem(tr("Recently added"), int(FilmSort::Added));
    m_order->addItem(tr("Title"), int(FilmSort::Title));
    m_order->addItem(tr("Premiere"), int(FilmSort::Premiere));
    m_order->addItem(tr("Year"), int(FilmSort::Year));
    m_order->addItem(tr("Length"), int(FilmSort::Length));
    m_order->addItem(tr("Most awards"), int(FilmSort::Awards));
    connect(m_order, &QComboBox::activated, this, [this](int entry) {
        const auto sort = FilmSort(m_order->itemData(entry).toInt());
        emit sortRequested(sort, isDescendingByNature(sort));
    });
}

void FilmListBar::makeColumns()
{
    m_columns = new QToolButton;
    m_columns->setObjectName(u"columns"_s);
    m_columns->setText(tr("Columns"));
    m_columns->setIcon(icon(u"columns"_s, this));
    m_columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_columns->setFocusPolicy(Qt::StrongFocus);
    connect(m_columns, &QToolButton::clicked, this,
            [this] { emit columnMenuRequested(m_columns->mapToGlobal(QPoint(0, m_columns->height()))); });
}

QAbstractButton *FilmListBar::makeChoice(const QString &symbol, const QString &text, FilmView view)
{
    auto *button = new QToolButton;
    button->setIcon(icon(symbol, this));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, view] { emit viewRequested(view); });
    return button;
}

void FilmListBar::setName(const QString &name)
{
    m_name->setText(name);
    m_name->setVisible(!name.isEmpty());
}

void FilmListBar::setCount(const QString &count)
{
    m_count->setText(count);
}

void FilmListBar::setSeveralSelected(bool areSelected)
{
    m_change->setVisible(areSelected);
}

void FilmListBar::setTileWidth(int width)
{
    const QSignalBlocker blocker(m_size); // the page knows it already
    m_size->setValue(width);
}

void FilmListBar::setView(FilmView view)
{
    const bool isGrid = view == FilmView::Grid;
    m_asGrid->setChecked(isGrid);
    m_asTable->setChecked(!isGrid);
    m_size->setVisible(isGrid);
    m_order->setVisible(isGrid);
    m_columns->setVisible(!isGrid);
}

void FilmListBar::setSort(FilmSort sort, const QString &relevance)
{
    const int byRelevance = m_order->findData(int(FilmSort::Relevance));
    if (relevance.isEmpty() && byRelevance >= 0)
        m_order->removeItem(byRelevance);
    else if (!relevance.isEmpty() && byRelevance < 0)
        m_order->insertItem(0, relevance, int(FilmSort::Relevance));
    m_order->setCurrentIndex(m_order->findData(int(sort)));
}

void FilmListBar::setMargin(int margin)
{
    layout()->setContentsMargins(margin, 12, margin, 12);
}

} // namespace laurels
