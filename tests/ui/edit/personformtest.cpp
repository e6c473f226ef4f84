// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/personform.h"

#include "ui/edit/awardbodyform.h"
#include "ui/edit/portraiteditor.h"
#include "ui/widgets/picturereader.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QImage>
#include <QTest>

#include <memory>

using namespace laurels;
using namespace Qt::StringLiterals;

namespace {

Person somePerson()
{
    Person person;
    person.id = PersonId{7};
    person.revision = 3;
    person.name = u"Lixin Fan"_s;
    person.sortName = u"Fan, Lixin"_s;
    person.otherNames = {u"范立欣"_s, u"Fan Lixin"_s};
    person.disambiguation = u"director"_s;
    person.born = *PartialDate::fromEdtf(u"1977"_s);
    person.biography = u"He grew up in Wuhan.\n\nThen he left."_s;
    person.portrait = ImageId{4};
    person.portraitDescription = u"Lixin Fan at a railway station"_s;
    person.portraitCredit = u"Photo: Jane Doe"_s;
    person.links = {{u"Site"_s, u"https://example.org"_s}};
    return person;
}

QByteArray somePicture()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage image(320, 240, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

/// The forms of people and award bodies: what goes in comes out, and what is wrong is said.
class PersonFormTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PersonForm> m_form;

    QWidget *field(const QString &key) { return m_form->row(key)->editor()->target(); }
    void retype(const QString &key, const QString &text)
    {
        field(key)->setFocus();
        QTest::keyClick(field(key), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field(key), Qt::Key_Delete);
        QTest::keyClicks(field(key), text);
    }

private slots:
    void init()
    {
        m_form = std::make_unique<PersonForm>(nullptr);
        m_form->setRecord(somePerson());
        m_form->show();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    }
    void cleanup() { m_form.reset(); }

    void givesBackWhatItWasGiven()
    {
        QCOMPARE(m_form->draft(), somePerson());
        QVERIFY(!m_form->isChanged());
    }

    void changesWhatIsTypedAndKeepsTheRest()
    {
        Person expected = somePerson();
        expected.name = u"Fan Lixin"_s;
        expected.born = *PartialDate::fromEdtf(u"1977-05"_s);
        expected.biography = u"Short."_s;
        expected.otherNames[0] = u"Lixin"_s;
        expected.portraitDescription = u"In a train"_s;
        expected.portraitCredit = u"Photo: Qi Zhao"_s;

        retype(u"name"_s, u"Fan Lixin"_s);
        retype(u"born"_s, u"1977-05"_s);
        retype(u"biography"_s, u"Short."_s);
        retype(u"otherNames"_s, u"Lixin"_s);
        retype(u"portraitDescription"_s, u"In a train"_s);
        retype(u"portraitCredit"_s, u"Photo: Qi Zhao"_s);

        QCOMPARE(m_form->draft(), expected);
        QCOMPARE(m_form->changedFields(), 6);
    }

    void oneUndoGoesThroughAllFields()
    {
        retype(u"biography"_s, u"Short."_s);
        retype(u"name"_s, u"F"_s);

        while (m_form->steps().canUndo())
            m_form->steps().undo();

        QCOMPARE(m_form->draft(), somePerson());
        QVERIFY(!m_form->isChanged());
    }

    void aDeathBeforeTheBirthIsSaidBesideIt()
    {
        retype(u"died"_s, u"1960"_s);

        QCOMPARE(m_form->showErrors(), m_form->row(u"died"_s));
        QCOMPARE(m_form->row(u"died"_s)->shownProblem().message, u"The death is before the birth. Check both dates."_s);
    }

    void aNameThatIsTakenIsAnErrorUntilAnotherIsTyped()
    {
        m_form->setNamesake(u"Another person is called so."_s, u"Open the other"_s);
        QCOMPARE(m_form->row(u"name"_s)->shownProblem().message, u"Another person is called so."_s);
        QVERIFY(m_form->findChild<QAbstractButton *>(u"namesake"_s)->isVisible());

        retype(u"disambiguation"_s, u"editor"_s);

        QVERIFY(!m_form->showErrors());
        QVERIFY(!m_form->findChild<QAbstractButton *>(u"namesake"_s)->isVisible());
    }

    void continuesWhatWasTypedInADraft()
    {
        Person typed = somePerson();
        typed.biography = u"Short."_s;

        m_form->setTyped(typed);
        m_form->takePicture(*readPicture(somePicture()));

        QCOMPARE(m_form->changedFields(), 2);
        QCOMPARE(m_form->draft().biography, u"Short."_s);
        QCOMPARE(m_form->newPicture()->bytes, somePicture());
    }

    void aPictureBecomesThePortraitAndAnUndoBringsTheOldOneBack()
    {
        auto *portrait = m_form->findChild<PortraitEditor *>();

        portrait->addPicture(somePicture());

        QTRY_VERIFY(m_form->newPicture().has_value());
        QCOMPARE(m_form->newPicture()->bytes, somePicture());
        QCOMPARE(m_form->draft().portrait, ImageId());
        m_form->steps().undo();
        QCOMPARE(m_form->draft().portrait, ImageId{4});
        QVERIFY(!m_form->newPicture());
    }

    void whatIsNoPictureIsRefusedInWords()
    {
        auto *portrait = m_form->findChild<PortraitEditor *>();

        portrait->addPicture("no picture");

        QTRY_VERIFY(!portrait->target()->accessibleDescription().isEmpty());
        QCOMPARE(m_form->draft(), somePerson());
    }

    void aSavedPortraitIsNoChangeAnyMore()
    {
        m_form->findChild<PortraitEditor *>()->addPicture(somePicture());
        QTRY_VERIFY(m_form->isChanged());
        const auto content = m_form->content();
        Person saved = somePerson();
        saved.portrait = ImageId{9};

        m_form->setSaved(content, saved);

        QVERIFY(!m_form->isChanged());
        QCOMPARE(m_form->draft(), saved);
    }

    void anAwardBodyKeepsItsKindAndSaysThatANameIsMissing()
    {
        const AwardBody body{
            .id = AwardBodyId{2}, .name = u"Sundance"_s, .place = u"Park City"_s, .kind = u"festival"_s};
        AwardBodyForm form;
        form.setRecord(body);
        QCOMPARE(form.draft(), body);

        form.setRecord({});

        QCOMPARE(form.showErrors(), form.row(u"name"_s));
        QCOMPARE(form.row(u"name"_s)->shownProblem().message, u"Give the award body a name."_s);
    }
};

QTEST_MAIN(PersonFormTest)
#include "personformtest.moc"
