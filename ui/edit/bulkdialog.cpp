// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/bulkdialog.h"

#include "data/json/jsontext.h"
#include "data/threeway.h"
#include "ui/edit/bulkfields.h"
#include "ui/edit/choiceeditor.h"
#include "ui/edit/conflictdialog.h"
#include "ui/edit/fieldeditor.h"
#include "ui/widgets/accessiblelist.h"
#include "ui/widgets/dress.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/tokenlabel.h"

#include <QComboBox>
#include <QJsonArray>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace laurels {

namespace {

constexpr QSize Size(720, 600);
constexpr int FieldWidth = 170;
constexpr int ActionWidth = 130;
constexpr qsizetype LongestValue = 120; ///< Characters of a value in the preview.

QString brief(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > LongestValue ? line.first(LongestValue) + u'…' : line;
}

/// The entries of `list` that `other` has not.
QString entriesBeyond(const QString &key, const QJsonArray &list, const QJsonArray &other)
{
    QStringList names;
    for (const QJsonValue &entry : list)
        if (!other.contains(entry))
            names << conflictText(key, jsonText(entry));
    return names.join(u", "_s);
}

/// "Topics: added Family", "Length: 90 → 87".
QString changeText(const ChangedField &change)
{
    const QString name = fieldName(change.field);
    const QJsonValue before = jsonValue(change.before);
    const QJsonValue after = jsonValue(change.after);
    if (!before.isArray() && !after.isArray()) {
        const QString old = brief(conflictText(change.field, change.before));
        const QString fresh = brief(conflictText(change.field, change.after));
        return BulkDialog::tr("%1: %2 → %3")
            .arg(name, old.isEmpty() ? BulkDialog::tr("nothing") : old,
                 fresh.isEmpty() ? BulkDialog::tr("nothing") : fresh);
    }
    QStringList parts;
    if (const QString added = entriesBeyond(change.field, after.toArray(), before.toArray()); !added.isEmpty())
        parts << BulkDialog::tr("added %1").arg(brief(added));
    if (const QString gone = entriesBeyond(change.field, before.toArray(), after.toArray()); !gone.isEmpty())
        parts << BulkDialog::tr("removed %1").arg(brief(gone));
    return BulkDialog::tr("%1: %2").arg(name,
                                        parts.isEmpty() ? BulkDialog::tr("in another order") : parts.join(u", "_s));
}

QString filmsText(int films)
{
    return films == 1 ? BulkDialog::tr("1 film") : BulkDialog::tr("%L1 films").arg(films);
}

} // namespace

/// One field, what happens to it, and the value.
class BulkDialog::Row : public QWidget
{
public:
    Row(BulkDialog &dialog, const FindNames &find)
        : m_dialog(dialog), m_find(find), m_field(makeChoiceBox()), m_action(makeChoiceBox()),
          m_layout(new QHBoxLayout(this))
    {
        m_field->setObjectName(u"field"_s);
        m_field->setFixedWidth(FieldWidth);
        m_action->setObjectName(u"action"_s);
        m_action->setFixedWidth(ActionWidth);
        for (const BulkField &field : bulkFields())
            m_field->addItem(field.label);
        auto *remove = new QToolButton;
        remove->setAccessibleName(BulkDialog::tr("Remove this change"));
        remove->setToolTip(remove->accessibleName());
        remove->setFixedSize(36, 36);
        remove->setFocusPolicy(Qt::StrongFocus);
        setButtonKind(remove, ButtonKind::Quiet);
        keepDressed(remove, [remove](const Tokens &t) { remove->setIcon(icon(u"delete"_s, t.text)); });
        m_layout->setContentsMargins({});
        m_layout->setSpacing(8);
        m_layout->addWidget(m_field, 0, Qt::AlignTop);
        m_layout->addWidget(m_action, 0, Qt::AlignTop);
        m_layout->addWidget(remove, 0, Qt::AlignTop);
        nameField(m_field, BulkDialog::tr("Field"));
        nameField(m_action, BulkDialog::tr("What happens to it"));
        connect(m_field, &QComboBox::currentIndexChanged, this, [this] { showField(); });
        connect(m_action, &QComboBox::currentIndexChanged, this, [this] {
            m_editor->setEnabled(!isCleared());
            m_dialog.look();
        });
        connect(remove, &QToolButton::clicked, &dialog, [this] { m_dialog.removeRow(this); });
        showField();
    }

    std::optional<BulkChange> change() const
    {
        const BulkField field = bulkFields().at(m_field->currentIndex());
        if (isCleared())
            return BulkChange{.action = BulkChange::Set, .field = field.key, .value = QJsonValue()};
        const auto action = BulkChange::Action(m_action->currentData().toInt());
        const QJsonValue value = bulkValue(field, *m_editor);
        const bool isEmpty = value.isNull() || value.isUndefined() || (value.isArray() && value.toArray().isEmpty());
        if (isEmpty) // not filled in yet; to take values away is a choice of its own
            return {};
        return BulkChange{.action = action, .field = field.key, .value = value};
    }
    FieldProblem problem() const { return isCleared() ? FieldProblem() : m_editor->problem(); }
    void begin() { m_field->setFocus(Qt::OtherFocusReason); }

private:
    static constexpr int Clear = -1; ///< Of the actions: sets to nothing.

    bool isCleared() const { return m_action->currentData().toInt() == Clear; }

    /// The actions and the editor that the field wants.
    void showField()
    {
        const QSignalBlocker quiet(m_action); // the editor is still that of the field before
        const BulkField field = bulkFields().at(m_field->currentIndex());
        m_action->clear();
        if (field.isList()) {
            m_action->addItem(BulkDialog::tr("add"), BulkChange::Add);
            m_action->addItem(BulkDialog::tr("remove"), BulkChange::Remove);
        }
        if (field.shape != BulkField::Credit)
            m_action->addItem(BulkDialog::tr("set to"), BulkChange::Set);
        m_action->addItem(BulkDialog::tr("clear"), Clear);
        delete m_editor;
        m_editor = makeBulkEditor(field, m_find);
        if (m_editor->target()->accessibleName().isEmpty())
            m_editor->target()->setAccessibleName(field.label);
        m_layout->insertWidget(2, m_editor, 1);
        setTabOrder(m_action, m_editor->target());
        connect(m_editor, &FieldEditor::edited, &m_dialog.m_pause, qOverload<>(&QTimer::start));
        m_dialog.look();
    }

    BulkDialog &m_dialog;
    FindNames m_find;
    QComboBox *m_field;
    QComboBox *m_action;
    QHBoxLayout *m_layout;
    FieldEditor *m_editor = nullptr;
};

BulkDialog::BulkDialog(int films, const FindNames &find, AskPreview askPreview, QWidget *parent)
    : QDialog(parent), m_films(films), m_find(find), m_askPreview(std::move(askPreview)), m_rowsLayout(new QVBoxLayout),
      m_summary(new TokenLabel({}, TypeRole::Body, &Tokens::text2)), m_examples(new QListWidget),
      m_accept(new QPushButton(tr("Change %1").arg(filmsText(films))))
{
    setWindowTitle(tr("Change %1").arg(filmsText(films)));
    resize(Size);
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_pause, &QTimer::timeout, this, &BulkDialog::look);
    auto *another = new QPushButton(tr("Another field"));
    another->setObjectName(u"another"_s);
    keepDressed(another, [another](const Tokens &t) { another->setIcon(icon(u"add"_s, t.text)); });
    dressRows(m_examples);
    connect(m_examples, &QListWidget::currentRowChanged, this, [this] { announceCurrent(m_examples); });
    m_examples->setObjectName(u"examples"_s);
    m_examples->setAccessibleName(tr("What changes"));
    m_summary->setObjectName(u"summary"_s);
    m_summary->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    m_accept->setObjectName(u"accept"_s);
    setButtonKind(cancel, ButtonKind::Quiet);
    setButtonKind(m_accept, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    m_rowsLayout->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 24);
    layout->setSpacing(12);
    layout->addWidget(new TokenLabel(windowTitle(), TypeRole::Figure));
    layout->addLayout(m_rowsLayout);
    layout->addWidget(another, 0, Qt::AlignLeading);
    layout->addWidget(m_summary);
    layout->addWidget(m_examples, 1);
    layout->addLayout(buttons);
    connect(another, &QPushButton::clicked, this, [this] {
        addRow();
        m_rows.constLast()->begin();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    addRow();
    m_rows.constFirst()->begin();
}

void BulkDialog::addRow()
{
    auto *row = new Row(*this, m_find);
    m_rows << row;
    m_rowsLayout->addWidget(row);
}

void BulkDialog::removeRow(Row *row)
{
    m_rows.removeOne(row);
    row->hide();
    row->deleteLater();
    if (m_rows.isEmpty())
        addRow();
    m_rows.constLast()->begin();
    look();
}

QList<BulkChange> BulkDialog::changes() const
{
    QList<BulkChange> changes;
    for (const Row *row : m_rows)
        if (const auto change = row->change())
            changes << *change;
    return changes;
}

void BulkDialog::look()
{
    m_pause.stop();
    m_accept->setEnabled(false);
    for (const Row *row : std::as_const(m_rows))
        if (const FieldProblem problem = row->problem())
            return show(Error{Error::Invalid, problem.message});
    const QList<BulkChange> wanted = changes();
    if (wanted.isEmpty()) {
        m_examples->clear();
        return m_summary->setText(tr("Choose a field and a value. Nothing is changed until you say so."));
    }
    m_askPreview(wanted, this, [this, wanted](const Result<BulkPreview> &preview) {
        const QList<BulkChange> now = changes();
        const bool isOld = !std::equal(now.begin(), now.end(), wanted.begin(), wanted.end(), [](auto &a, auto &b) {
            return a.action == b.action && a.field == b.field && a.value == b.value;
        });
        if (!isOld)
            show(preview);
    });
}

void BulkDialog::show(const Result<BulkPreview> &result)
{
    m_examples->clear();
    if (!result || !result->preview.problem.isEmpty())
        return m_summary->setText(result ? result->preview.problem : result.error().message);
    const BulkEdit::Preview &preview = result->preview;
    const QString changing =
        preview.changing == 0 ? tr("No film becomes different.")
                              : tr("%1 of %L2 become different.").arg(filmsText(preview.changing)).arg(preview.films);
    m_summary->setText(preview.films < m_films ? tr("Of the first %L1: %2").arg(preview.films).arg(changing)
                                               : changing);
    for (const ChangedField &change : preview.examples)
        addExample(result->titles.value(FilmId{change.record.value}), changeText(change));
    m_accept->setAccessibleDescription(m_summary->text());
    m_accept->setEnabled(preview.changing > 0 || preview.films < m_films);
}

void BulkDialog::addExample(const QString &film, const QString &change)
{
    auto *item = new QListWidgetItem(film, m_examples);
    item->setData(RowDetail, change);
    item->setData(Qt::AccessibleDescriptionRole, change);
    item->setToolTip(change);
}

} // namespace laurels
