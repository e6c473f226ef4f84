// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/connection.h"
#include "ui/shell/readingpage.h"

class QBoxLayout;
class QComboBox;

namespace laurels {

class ConnectionStrip;
class EndField;
class PictureCache;
struct Suggestions;

/// How two films or people are linked: the shortest chain as cards, other chains of that length as lines. It asks by
/// connectionWanted(), and by suggestionsWanted() for what is typed into its fields.
class ConnectionsPage : public ReadingPage
{
    Q_OBJECT
public:
    explicit ConnectionsPage(PictureCache &pictures, QWidget *parent = nullptr);

    QString title() const override { return tr("Connections"); }
    bool isComplete() const override { return m_isAnswered; }
    void catalogueChanged() override;

    void ask(const ConnectionQuestion &question);
    void setConnection(const ConnectionQuestion &question, const Connection &connection); ///< Of another one: dropped.
    void setProblem(const ConnectionQuestion &question, const QString &sentence); ///< It cannot be answered.
    void setSuggestions(const Suggestions &suggestions); ///< For the field with the focus.

signals:
    void connectionWanted(const laurels::ConnectionQuestion &question);
    void suggestionsWanted(const QString &typed);

protected:
    void arrange() override;

private:
    QWidget *makeHead();
    QWidget *makeFields();
    void change();
    void swap();
    void showResult(QWidget *result);
    QWidget *makeChains(const Connection &connection);
    QWidget *makeOthers(const Connection &connection);
    QWidget *makeLine(const Path &path);
    QWidget *makeNothing(const QString &title, const QString &sentence, bool isLimited);

    PictureCache &m_pictures;
    ConnectionQuestion m_question;
    bool m_isAnswered = false;
    EndField *m_from = nullptr;
    EndField *m_to = nullptr;
    QComboBox *m_kinds = nullptr;
    QBoxLayout *m_fields = nullptr;
    QBoxLayout *m_slot = nullptr; ///< Of the result.
    QWidget *m_result = nullptr;
    ConnectionStrip *m_strip = nullptr; ///< Null where there is no chain.
};

} // namespace laurels
