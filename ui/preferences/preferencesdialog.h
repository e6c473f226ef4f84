// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencevalues.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QListWidget;
class QRadioButton;
class QSlider;
class QStackedWidget;

namespace laurels {

class PlainLabel;

/// The preferences: changes apply at once, so there is nothing to save or cancel.
class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PreferencesDialog(const PreferenceValues &values, QWidget *parent = nullptr);

    const PreferenceValues &values() const { return m_values; }

signals:
    void changed(const laurels::PreferenceValues &values);

private:
    QWidget *makeAppearance();
    QWidget *makeAccessibility();
    void addPage(const QString &name, QWidget *page);
    void resetPage();
    void show(const PreferenceValues &values);
    void set(const std::function<void(PreferenceValues &)> &change);

    PreferenceValues m_values;
    QListWidget *m_sections;
    QStackedWidget *m_pages;
    QList<QRadioButton *> m_themes; ///< In the order of the enumeration.
    QCheckBox *m_serif = nullptr;
    QSlider *m_text = nullptr;
    PlainLabel *m_textLabel = nullptr;
    QSlider *m_tile = nullptr;
    QCheckBox *m_motion = nullptr;
};

} // namespace laurels
