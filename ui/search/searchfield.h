// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/searchresults.h"
#include "ui/shell/page.h"

#include <QLineEdit>
#include <QPointer>
#include <QTimer>

namespace laurels {

class PictureCache;
class Popover;
class SuggestList;

/// The one field in which everything is searched. It offers suggestions while a person types, leads through them by its
/// own keys, and colours operators.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(PictureCache &pictures, QWidget *parent = nullptr);
    ~SearchField() override;

    QString query() const { return text().trimmed(); }
    void setQuery(const QString &query); ///< Of the page that is shown; without a signal.
    void begin(); ///< Takes the focus, with all that it holds selected.
    void insert(const QString &part); ///< As the last part of the query, such as `topic:`, to be typed on.

    /// Whether it offers suggestions: not where the results themselves are shown while a person types.
    void setSuggesting(bool suggests);
    void setSuggestions(const Suggestions &suggestions); ///< Dropped when something else stands in the field by now.

    /// What assistive programs hear once a person stops typing: "6 results".
    void announce(const QString &outcome);

signals:
    void typed(const QString &query); ///< By a person, at each key.
    void suggestionsWanted(const QString &query); ///< Two characters or more, and a short pause.
    void searchRequested(const QString &query, laurels::Opening opening); ///< Enter, with something typed.
    void placeRequested(const laurels::Place &place, laurels::Opening opening); ///< A suggestion.
    void leaveRequested(); ///< The keyboard goes to the page.

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void dress();
    void type(const QString &text);
    void followText();
    void colourOperators();
    void openSuggestions();
    void closeSuggestions();
    bool isOpen() const;
    bool takeKey(const QKeyEvent *event);
    void accept(Opening opening);
    void choose(int row, Opening opening);
    void escape();
    void showOperators();
    void showHelp();

    PictureCache &m_pictures;
    QAction *m_lens;
    QAction *m_clear;
    QAction *m_help;
    SuggestList *m_list = nullptr; ///< Made at the first suggestion, with its popover.
    QPointer<Popover> m_suggestions;
    QPointer<Popover> m_operators;
    QTimer m_pause; ///< Before suggestions are asked for.
    QTimer m_quiet; ///< Before the outcome is announced.
    QString m_outcome;
    bool m_suggests = true;
    bool m_isComposing = false; ///< An input method is at work on a word.
};

} // namespace laurels
