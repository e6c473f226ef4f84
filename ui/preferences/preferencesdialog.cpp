// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencesdialog.h"

#include "ui/widgets/accessiblelist.h"
#include "ui/widgets/dress.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/typescale.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSlider>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int SmallestText = 90;
constexpr int LargestText = 150;
constexpr int TextStep = 5;
constexpr int SmallestTile = 176;
constexpr int LargestTile = 320;
constexpr int SliderWidth = 220;

PlainLabel *heading(const QString &text)
{
    auto *label = new PlainLabel(text);
    keepDressed(label, [label](const Tokens &) { label->setFont(typeFont(TypeRole::Section)); });
    return label;
}

QSlider *slider(const QString &name, int least, int most, int step)
{
    auto *made = new QSlider(Qt::Horizontal);
    made->setAccessibleName(name);
    made->setRange(least, most);
    made->setSingleStep(step);
    made->setPageStep(2 * step);
    made->setFixedWidth(SliderWidth);
    made->setTracking(false);
    return made;
}

} // namespace

PreferencesDialog::PreferencesDialog(const PreferenceValues &values, QWidget *parent)
    : QDialog(parent), m_values(values), m_sections(new QListWidget), m_pages(new QStackedWidget)
{
    setWindowTitle(tr("Preferences"));
    setObjectName(u"preferences"_s);
    resize(760, 540);
    makeAccessible(m_sections, AccessibleShape::List);
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setFixedWidth(176);
    m_sections->setFrameShape(QFrame::NoFrame);
    addPage(tr("Appearance"), makeAppearance());
    addPage(tr("Accessibility"), makeAccessibility());
    connect(m_sections, &QListWidget::currentRowChanged, this, [this](int row) {
        m_pages->setCurrentIndex(row);
        announceCurrent(m_sections);
    });
    m_sections->setCurrentRow(0);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(tr("Reset page"), QDialogButtonBox::ResetRole)->setObjectName(u"resetPage"_s);
    connect(buttons, &QDialogButtonBox::clicked, this, [this, buttons](QAbstractButton *button) {
        if (buttons->buttonRole(button) == QDialogButtonBox::ResetRole)
            resetPage();
        else
            accept();
    });
    auto *middle = new QHBoxLayout;
    middle->setSpacing(24);
    middle->addWidget(m_sections);
    middle->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addLayout(middle, 1);
    column->addWidget(buttons);
    show(m_values);
}

void PreferencesDialog::addPage(const QString &name, QWidget *page)
{
    m_sections->addItem(name);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    m_pages->addWidget(scroll);
}

QWidget *PreferencesDialog::makeAppearance()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(8);
    column->addWidget(heading(tr("Theme")));
    const QList<std::pair<ThemeChoice, QString>> themes{{ThemeChoice::Desktop, tr("Follow the desktop")},
                                                        {ThemeChoice::Light, tr("Light")},
                                                        {ThemeChoice::Dark, tr("Dark")},
                                                        {ThemeChoice::DesktopColours, tr("The desktop's own colours")}};
    for (const auto &[theme, name] : themes) {
        auto *choice = new QRadioButton(name);
        m_themes << choice;
        connect(choice, &QRadioButton::clicked, this,
                [this, chosen = theme] { set([chosen](PreferenceValues &v) { v.theme = chosen; }); });
        column->addWidget(choice);
    }
    column->addSpacing(16);
    column->addWidget(heading(tr("Text")));
    m_serif = new QCheckBox(tr("Titles in a serif typeface"));
    connect(m_serif, &QCheckBox::clicked, this,
            [this](bool on) { set([on](PreferenceValues &v) { v.hasSerifTitles = on; }); });
    column->addWidget(m_serif);
    m_textLabel = new PlainLabel;
    m_text = slider(tr("Text size in percent"), SmallestText, LargestText, TextStep);
    m_text->setObjectName(u"textSize"_s);
    connect(m_text, &QSlider::valueChanged, this,
            [this](int percent) { set([percent](PreferenceValues &v) { v.textPercent = percent; }); });
    column->addWidget(m_textLabel);
    column->addWidget(m_text);
    column->addSpacing(16);
    column->addWidget(heading(tr("Films")));
    column->addWidget(new PlainLabel(tr("Tile size")));
    m_tile = slider(tr("Tile size"), SmallestTile, LargestTile, 12);
    connect(m_tile, &QSlider::valueChanged, this,
            [this](int width) { set([width](PreferenceValues &v) { v.tileWidth = width; }); });
    column->addWidget(m_tile);
    column->addStretch(1);
    return page;
}

QWidget *PreferencesDialog::makeAccessibility()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(8);
    column->addWidget(heading(tr("Motion")));
    m_motion = new QCheckBox(tr("Reduce motion: nothing fades or slides"));
    connect(m_motion, &QCheckBox::clicked, this,
            [this](bool on) { set([on](PreferenceValues &v) { v.isMotionReduced = on; }); });
    column->addWidget(m_motion);
    column->addStretch(1);
    return page;
}

void PreferencesDialog::set(const std::function<void(PreferenceValues &)> &change)
{
    PreferenceValues values = m_values;
    change(values);
    if (values == m_values)
        return;
    show(values);
    emit changed(m_values);
}

void PreferencesDialog::show(const PreferenceValues &values)
{
    m_values = values;
    m_themes.at(int(values.theme))->setChecked(true);
    m_serif->setChecked(values.hasSerifTitles);
    m_text->setValue(values.textPercent);
    m_textLabel->setText(tr("Text size: %1 %").arg(values.textPercent));
    m_tile->setValue(values.tileWidth);
    m_motion->setChecked(values.isMotionReduced);
}

void PreferencesDialog::resetPage()
{
    const bool isAppearance = m_sections->currentRow() == 0;
    set([isAppearance](PreferenceValues &v) {
        const PreferenceValues usual;
        if (!isAppearance) {
            v.isMotionReduced = usual.isMotionReduced;
            return;
        }
        const bool motion = v.isMotionReduced;
        v = usual;
        v.isMotionReduced = motion;
    });
}

} // namespace laurels
