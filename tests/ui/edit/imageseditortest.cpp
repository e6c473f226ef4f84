// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/imageseditor.h"

#include "ui/edit/cropdialog.h"
#include "ui/edit/cropview.h"
#include "ui/edit/imagewell.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace laurels;
using namespace Qt::StringLiterals;

namespace {

QImage somePicture(QSize size = {800, 600})
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    return picture;
}

QByteArray asPng(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class ImagesEditorTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ImagesEditor> m_editor;
    std::optional<Cropping> m_cropping; ///< The answer to the question how a picture is cut.
    QString m_copy; ///< The answer to the question where a copy goes.

    QList<FilmImage> images() const { return ImagesEditor::images(m_editor->value().toList()); }
    QAbstractButton *button(const QString &name) const
    {
        for (auto *each : m_editor->findChildren<QAbstractButton *>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }
    bool says(const QString &sentence) const
    {
        for (const auto *label : m_editor->findChildren<QLabel *>())
            if (label->isVisible() && label->text() == sentence)
                return true;
        return false;
    }

private slots:
    void init()
    {
        const auto answer = [this](const FilmImage &, const QImage &, QWidget *) { return m_cropping; };
        m_editor = std::make_unique<ImagesEditor>(
            ImageServices{.askCropping = answer, .askCopy = [this](const QString &, QWidget *) { return m_copy; }});
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    }
    void cleanup() { m_editor.reset(); }

    void aPictureThatWasCopiedIsPasted()
    {
        QMimeData copied;
        copied.setImageData(somePicture());

        m_editor->findChild<ImageWell *>()->take(&copied);

        QTRY_COMPARE(images().size(), 1);
        QCOMPARE(images().first().kind, u"signature"_s);
        QCOMPARE(images().first().size, QSize(800, 600));
        QVERIFY(!m_editor->newPictures()[images().first().sha256].preview.isNull());
    }

    void theFirstPictureIsTheSignatureAndTheNextAStill()
    {
        m_editor->addPicture(asPng(somePicture()));
        QTRY_COMPARE(images().size(), 1);
        m_editor->addPicture(asPng(somePicture({640, 360})));
        QTRY_COMPARE(images().size(), 2);

        QCOMPARE(images().last().kind, u"still"_s);

        m_editor->addPicture(asPng(somePicture()));
        QTRY_VERIFY(says(u"The film has this picture already."_s));
        QCOMPARE(images().size(), 2);
    }

    void whatIsNoPictureIsRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << "no picture"_ba;
        QTest::newRow("drawing") << R"(<svg xmlns="http://www.w3.org/2000/svg"><image href="/etc/passwd"/></svg>)"_ba;
        QTest::newRow("cut off") << asPng(somePicture()).first(200);
        QTest::newRow("too large") << QByteArray(33 * 1024 * 1024, '\xff');
    }
    void whatIsNoPictureIsRefusedWithASentence()
    {
        QFETCH(QByteArray, bytes);
        auto *well = m_editor->findChild<ImageWell *>();

        m_editor->addPicture(bytes);

        QTRY_VERIFY(!m_editor->isReading());
        QVERIFY(images().isEmpty());
        QVERIFY(well->accessibleDescription().endsWith(u'.'));
        QVERIFY(says(well->accessibleDescription()));
    }

    void aPictureIsCutAndCanBeBroughtBack()
    {
        m_editor->addPicture(asPng(somePicture()));
        QTRY_COMPARE(images().size(), 1);
        const QVariant whole = m_editor->value();
        FilmImage described = images().first();
        described.description = u"Lamps on a river"_s;
        described.focalPoint = {0.25, 0.75};
        m_cropping = Cropping{described, QRect(0, 100, 640, 360)};

        button(u"Crop and focal point…"_s)->click();

        QTRY_COMPARE(images().first().size, QSize(640, 360));
        QCOMPARE(images().first().description, u"Lamps on a river"_s);
        QCOMPARE(images().first().focalPoint, QPointF(0.25, 0.75));
        QVERIFY(m_editor->newPictures().contains(images().first().sha256));
        m_editor->setValue(whole);
        QCOMPARE(images().first().size, QSize(800, 600));
    }

    void aCopyOfThePictureIsSavedAsItCame()
    {
        const QTemporaryDir folder;
        const QByteArray bytes = asPng(somePicture());
        m_editor->addPicture(bytes);
        QTRY_COMPARE(images().size(), 1);
        m_copy = folder.filePath(u"copy.png"_s);

        button(u"Save a copy of the picture…"_s)->click();

        QFile copy(m_copy);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), bytes);
        m_copy = folder.filePath(u"missing/copy.png"_s);
        button(u"Save a copy of the picture…"_s)->click();
        QVERIFY(!m_editor->findChild<ImageWell *>()->accessibleDescription().isEmpty());
    }

    void theFrameIsMovedByKeysAndStaysInThePicture()
    {
        CropDialog dialog({.size = {1600, 1200}, .focalPoint = {0.5, 0.5}}, somePicture());
        dialog.show();
        auto *view = dialog.findChild<CropView *>();
        QTRY_VERIFY(view->hasFocus());
        QVERIFY(dialog.cropping().frame.isNull());
        QCOMPARE(view->frame(), QRect(0, 75, 800, 450));

        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(view->frame().top() > 75);
        for (int i = 0; i < 100; ++i)
            QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);

        QCOMPARE(view->frame(), QRect(0, 150, 800, 450));
        QCOMPARE(dialog.cropping().frame, QRect(0, 300, 1600, 900));
        QTest::keyClick(view, Qt::Key_Minus);
        QVERIFY(view->frame().width() < 800);
        QCOMPARE(view->frame().height(), qRound(view->frame().width() * 9 / 16.0));
    }

    void aCornerOfTheFrameIsPulledByTheMouse()
    {
        CropView view;
        view.resize(632, 356);
        view.setPicture(somePicture({1600, 900}), {0.5, 0.5});
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));

        QTest::mousePress(&view, Qt::LeftButton, {}, QPoint(630, 354));
        QTest::mouseMove(&view, QPoint(316, 178));
        QTest::mouseRelease(&view, Qt::LeftButton, {}, QPoint(316, 178));

        QCOMPARE(view.frame().topLeft(), QPoint(0, 0));
        QVERIFY(qAbs(view.frame().width() - 800) < 8);
        QCOMPARE(view.frame().height(), qRound(view.frame().width() * 9 / 16.0));
    }

    void theFocalPointOfACutPictureIsThatOfTheFrame()
    {
        CropView view;
        view.resize(640, 360);
        view.setPicture(somePicture({1600, 900}), {0.5, 0.5});
        view.setPart(CropView::FocalPoint);
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(view.focalPoint().x() > 0.5);
        view.setPart(CropView::Frame);
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(&view, Qt::Key_Minus, Qt::ShiftModifier);

        QVERIFY(view.isCut());
        QVERIFY(view.focalPointInFrame().x() > view.focalPoint().x());
        view.reset();
        QVERIFY(!view.isCut());
        QCOMPARE(view.focalPoint(), QPointF(0.5, 0.5));
    }
};

QTEST_MAIN(ImagesEditorTest)
#include "imageseditortest.moc"
