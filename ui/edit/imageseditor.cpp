// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/imageseditor.h"

#include "ui/edit/choiceeditor.h"
#include "ui/edit/imagewell.h"
#include "ui/edit/lineeditor.h"
#include "ui/edit/rowlisteditor.h"
#include "ui/edit/typedtext.h"
#include "ui/widgets/picturecache.h"
#include "ui/widgets/picturereader.h"
#include "ui/widgets/tokenlabel.h"

#include <QAccessible>
#include <QFutureWatcher>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPromise>
#include <QPushButton>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(laurels::FilmImage)

namespace laurels {

namespace {

constexpr QSize Thumb(160, 90);
constexpr double FocalStep = 0.01; ///< Of the picture's side; ten times that with Shift.
using Pictures = std::shared_ptr<QHash<QString, NewPicture>>;

/// The picture, small, with its focal point: moved by the mouse or the arrow keys.
class FocalThumb : public QWidget
{
public:
    FocalThumb(PictureCache *cache, Pictures fresh) : m_cache(cache), m_new(std::move(fresh))
    {
        setFixedSize(Thumb);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::CrossCursor);
        if (cache)
            connect(cache, &PictureCache::pictureReady, this, qOverload<>(&QWidget::update));
    }

    void setImage(const FilmImage &image)
    {
        m_image = image;
        setAccessibleName(ImagesEditor::tr("Focal point, %1% across, %2% down")
                              .arg(qRound(image.focalPoint.x() * 100))
                              .arg(qRound(image.focalPoint.y() * 100)));
        update();
    }
    QPointF focalPoint() const { return m_image.focalPoint; }
    std::function<void(QPointF)> moved;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        const Tokens &t = Tokens::of(this);
        painter.fillRect(rect(), t.sunken);
        const QRect shown = place();
        if (m_image.image && m_cache) {
            if (const auto pixmap = m_cache->pixmap(m_image.image, shown.size(), devicePixelRatioF(), {0.5, 0.5}))
                painter.drawPixmap(shown, *pixmap);
        } else if (m_new->contains(m_image.sha256)) {
            painter.drawPixmap(shown, m_new->value(m_image.sha256).preview);
        }
        const QPointF at(shown.left() + m_image.focalPoint.x() * shown.width(),
                         shown.top() + m_image.focalPoint.y() * shown.height());
        painter.setBrush(QColor(0, 0, 0, 90));
        painter.setPen(QPen(Qt::white, 2));
        painter.drawEllipse(at, 7, 7);
        if (hasFocus())
            paintFocusRing(painter, rect(), 4, t);
    }

    void mousePressEvent(QMouseEvent *event) override { moveTo(event->position()); }
    void mouseMoveEvent(QMouseEvent *event) override { moveTo(event->position()); }

    void keyPressEvent(QKeyEvent *event) override
    {
        const double step = event->modifiers() & Qt::ShiftModifier ? 10 * FocalStep : FocalStep;
        QPointF by;
        switch (event->key()) {
        case Qt::Key_Left:
            by.setX(-step);
            break;
        case Qt::Key_Right:
            by.setX(step);
            break;
        case Qt::Key_Up:
            by.setY(-step);
            break;
        case Qt::Key_Down:
            by.setY(step);
            break;
        default:
            return QWidget::keyPressEvent(event);
        }
        set(m_image.focalPoint + by);
    }

private:
    QRect place() const
    {
        const QSize size = m_image.size.isEmpty() ? Thumb : m_image.size.scaled(Thumb, Qt::KeepAspectRatio);
        return {QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size};
    }
    void moveTo(const QPointF &at)
    {
        const QRect shown = place();
        set({(at.x() - shown.left()) / shown.width(), (at.y() - shown.top()) / shown.height()});
    }
    void set(const QPointF &point) { moved({std::clamp(point.x(), 0.0, 1.0), std::clamp(point.y(), 0.0, 1.0)}); }

    PictureCache *m_cache; ///< Null in a form without a catalogue.
    Pictures m_new;
    FilmImage m_image;
};

QList<std::pair<QString, QString>> kindWords()
{
    return {{u"signature"_s, ImagesEditor::tr("Signature image")},
            {u"still"_s, ImagesEditor::tr("Still")},
            {u"poster"_s, ImagesEditor::tr("Poster")}};
}

/// A picture with what is said of it. Its value is a FilmImage.
class ImageRow : public ListRow
{
public:
    ImageRow(PictureCache *cache, const Pictures &fresh)
        : m_thumb(new FocalThumb(cache, fresh)), m_kind(new ChoiceEditor(kindWords())), m_description(new LineEditor),
          m_credit(new LineEditor)
    {
        m_kind->target()->setAccessibleName(ImagesEditor::tr("Kind of picture"));
        m_description->target()->setAccessibleName(ImagesEditor::tr("Description for screen readers"));
        m_description->setPlaceholder(ImagesEditor::tr("Description for screen readers"));
        m_credit->target()->setAccessibleName(ImagesEditor::tr("Credit"));
        m_credit->setPlaceholder(ImagesEditor::tr("Credit"));
        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->addWidget(m_thumb, 0, 0, 2, 1);
        grid->addWidget(m_description, 0, 1, 1, 2);
        grid->addWidget(m_kind, 1, 1);
        grid->addWidget(m_credit, 1, 2);
        grid->setColumnStretch(2, 1);
        for (const FieldEditor *editor : {static_cast<FieldEditor *>(m_kind), static_cast<FieldEditor *>(m_description),
                                          static_cast<FieldEditor *>(m_credit)})
            connect(editor, &FieldEditor::edited, this, &ListRow::edited);
        m_thumb->moved = [this](QPointF point) {
            m_image.focalPoint = point;
            m_thumb->setImage(m_image);
            emit edited();
        };
    }

    QVariant value() const override
    {
        FilmImage image = m_image;
        image.kind = m_kind->value().toString();
        image.description = asLine(m_description->value());
        image.credit = asLine(m_credit->value());
        return QVariant::fromValue(image);
    }
    void setValue(const QVariant &value) override
    {
        m_image = value.value<FilmImage>();
        m_thumb->setImage(m_image);
        m_kind->setValue(m_image.kind);
        m_description->setValue(m_image.description);
        m_credit->setValue(m_image.credit);
    }
    FieldProblem problem() const override { return {}; }
    bool isBlank() const override { return m_image.sha256.isEmpty(); }
    QString name() const override { return m_image.description; }
    QWidget *firstField() const override { return m_description->target(); }
    void setState(FieldProblem::Severity) override { }

private:
    FilmImage m_image;
    FocalThumb *m_thumb;
    ChoiceEditor *m_kind;
    LineEditor *m_description;
    LineEditor *m_credit;
};

} // namespace

ImagesEditor::ImagesEditor(PictureCache *pictures, QWidget *parent)
    : FieldEditor(parent), m_new(std::make_shared<QHash<QString, NewPicture>>()), m_well(new ImageWell),
      m_refusal(new TokenLabel({}, TypeRole::Small, &Tokens::danger)),
      m_list(new RowListEditor(tr("picture"), {}, RowListEditor::Order::ByHand,
                               [pictures, fresh = m_new] { return new ImageRow(pictures, fresh); }))
{
    m_list->takeAddButton()->hide();
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_well);
    layout->addWidget(m_refusal);
    layout->addWidget(m_list);
    connect(m_list, &FieldEditor::edited, this, &FieldEditor::edited);
    connect(m_list, &FieldEditor::entryLeft, this, &FieldEditor::entryLeft);
    connect(m_well, &ImageWell::bytesGiven, this, &ImagesEditor::addPicture);
    connect(m_well, &ImageWell::refused, this, [this](const QString &message) {
        keep(Error{Error::Invalid, message});
    });
}

void ImagesEditor::addPicture(const QByteArray &bytes)
{
    ++m_reading;
    auto promise = std::make_shared<QPromise<Result<Picture>>>();
    auto *watcher = new QFutureWatcher<Result<Picture>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        --m_reading;
        keep(watcher->future().takeResult());
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, bytes] {
        promise->start();
        promise->addResult(readPicture(bytes));
        promise->finish();
    });
}

void ImagesEditor::keep(const Result<Picture> &picture)
{
    m_refusal->setVisible(!picture);
    if (!picture) {
        m_refusal->setText(picture.error().message);
        m_well->setAccessibleDescription(picture.error().message);
        QAccessibleEvent event(m_well, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
        return;
    }
    FilmImage image;
    image.sha256 = picture->sha256();
    image.mime = picture->mime;
    image.size = picture->size;
    const QList<FilmImage> present = images(value().toList());
    if (std::ranges::find(present, image.sha256, &FilmImage::sha256) != present.end())
        return keep(Error{Error::Invalid, tr("The film has this picture already.")});
    const bool hasSignature = std::ranges::find(present, u"signature"_s, &FilmImage::kind) != present.end();
    image.kind = hasSignature ? u"still"_s : u"signature"_s;
    take(*picture);
    m_list->append({QVariant::fromValue(image)});
}

void ImagesEditor::take(const Picture &picture)
{
    const QImage preview = decodePicture(picture.bytes, {600, 340});
    (*m_new)[picture.sha256()] = {picture, QPixmap::fromImage(preview)};
}

QVariantList ImagesEditor::rows(const QList<FilmImage> &images)
{
    QVariantList rows;
    for (const FilmImage &image : images)
        rows << QVariant::fromValue(image);
    return rows;
}

QList<FilmImage> ImagesEditor::images(const QVariantList &rows)
{
    QList<FilmImage> images;
    for (const QVariant &row : rows)
        images << row.value<FilmImage>();
    return images;
}

QVariant ImagesEditor::value() const
{
    return m_list->value();
}

void ImagesEditor::setValue(const QVariant &value)
{
    m_list->setValue(value);
}

FieldProblem ImagesEditor::problem() const
{
    const QList<FilmImage> shown = images(value().toList());
    if (std::ranges::count(shown, u"signature"_s, &FilmImage::kind) > 1)
        return {FieldProblem::Error, tr("A film has one signature image. Make the others stills or posters.")};
    return {};
}

void ImagesEditor::setRowProblems(const QList<FieldProblem> &problems)
{
    m_list->setRowProblems(problems);
}

QWidget *ImagesEditor::target() const
{
    return m_well;
}

} // namespace laurels
