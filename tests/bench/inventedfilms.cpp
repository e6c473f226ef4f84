// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/inventedfilms.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace laurels::bench {

namespace {

constexpr int Vocabulary = 20'000; ///< Words that synopses draw from.

constexpr std::array CommonWords = {
    "the",     "of",    "and",     "a",       "to",      "in",     "his",   "her",      "their",    "with",   "for",
    "is",      "as",    "from",    "who",     "on",      "by",     "an",    "they",     "after",    "years",  "family",
    "film",    "story", "life",    "one",     "new",     "where",  "war",   "city",     "father",   "mother", "village",
    "young",   "world", "home",    "school",  "people",  "work",   "two",   "follows",  "when",     "women",  "men",
    "river",   "land",  "factory", "through", "between", "before", "music", "children", "border",   "return", "journey",
    "country", "court", "police",  "street",  "doctor",  "train",  "sea",   "farm",     "mountain", "night",  "winter"};

constexpr std::array Adjectives = {
    "Last",  "Silent",   "Broken", "Golden",   "Distant", "Hidden", "Little", "Burning", "Frozen", "Lost",    "Long",
    "Quiet", "Second",   "White",  "Black",    "Hollow",  "Paper",  "Iron",   "Open",    "Bitter", "Sweet",   "Wild",
    "Empty", "Northern", "Red",    "Borrowed", "Common",  "Fallen", "Rising", "Waiting", "Unseen", "American"};

constexpr std::array Nouns = {"Train",  "River",   "Home",    "Harvest", "Factory",  "City",    "Mountain", "Garden",
                              "Bridge", "Winter",  "Border",  "Letter",  "Island",   "School",  "Village",  "Ocean",
                              "Road",   "Market",  "Window",  "Harbour", "Voice",    "Season",  "House",    "Shadow",
                              "Field",  "Station", "Orchard", "Teacher", "Daughter", "Brother", "Stranger", "Machine",
                              "Song",   "Desert",  "Glacier", "Lake",    "Kitchen",  "Court",   "Mine",     "Mother",
                              "Father", "Ship",    "Seed",    "Circus",  "Choir",    "Clinic",  "Jungle",   "Tower",
                              "Salt",   "Bread",   "Storm",   "Light"};

constexpr std::array FirstNames = {
    "Maria",   "Wei",    "Lixin", "Anna",   "José",  "Fatima", "John",  "Søren",  "Ingrid", "Kenji", "Amara",
    "Peter",   "Chloé",  "Ravi",  "Elena",  "Tomás", "Aisha",  "David", "Zoë",    "Marcus", "Nadia", "Piotr",
    "Yuki",    "Omar",   "Lucía", "Henrik", "Grace", "Mateo",  "Sofia", "Ahmed",  "Björn",  "Rosa",  "Daniel",
    "Mei",     "Carlos", "Leila", "Thomas", "Iris",  "Samuel", "Noor",  "Viktor", "Hana",   "Luis",  "Clara",
    "Ibrahim", "Julia",  "Kofi",  "Marta",  "Nils",  "Olga",   "Pablo", "Ruth"};

constexpr std::array Syllables = {"ka",  "ron", "mi",  "sel", "ta",   "vor", "li",  "den", "bra",  "no",   "fer",
                                  "ash", "gu",  "lin", "po",  "ster", "ya",  "mon", "de",  "rich", "sa",   "well",
                                  "tor", "ek",  "hu",  "zan", "bel",  "ov",  "cha", "rin", "do",   "marsh"};

constexpr std::array Places = {"Amsterdam", "Berlin",    "Cannes",    "Leipzig",  "Toronto",   "Sundance",
                               "Venice",    "Nyon",      "Guangzhou", "Yamagata", "Sheffield", "Thessaloniki",
                               "Krakow",    "São Paulo", "Bogotá",    "Nairobi",  "Cairo",     "Mumbai",
                               "Seoul",     "Sydney",    "Reykjavík", "Tromsø",   "Lisbon",    "Jihlava",
                               "Vancouver", "Locarno",   "Havana",    "Dakar",    "Tbilisi",   "Taipei"};

constexpr std::array BodyKinds = {"Film Festival", "Documentary Festival", "Film Academy", "Critics Circle",
                                  "Directors Guild"};
constexpr std::array AwardNames = {"Best Documentary Award", "Grand Jury Prize",  "Audience Award",
                                   "Special Jury Prize",     "Golden Gate Award", "Best Feature",
                                   "Human Rights Award",     "Best Director",     "Cinematography Award",
                                   "First Film Prize",       "Youth Jury Award",  "Best Editing"};
constexpr std::array Categories = {"", "", "", "Feature", "Short", "International", "National", "Student"};

constexpr std::array TopicNames = {"Migration",   "Labour",
                                   "Family",      "China",
                                   "Environment", "Human rights",
                                   "Music",       "War",
                                   "Education",   "Health",
                                   "Women",       "Youth",
                                   "Justice",     "Religion",
                                   "Sport",       "Art",
                                   "Science",     "Politics",
                                   "Economy",     "Food",
                                   "Ageing",      "Indigenous peoples",
                                   "Immigration", "Cities",
                                   "Agriculture", "Technology",
                                   "Prisons",     "Race",
                                   "Disability",  "Memory",
                                   "Animals",     "Oceans",
                                   "Climate",     "Media",
                                   "Work",        "Poverty",
                                   "Love",        "Death",
                                   "Travel",      "Language"};
constexpr std::array CountryNames = {"Canada",      "China",   "United States", "France",  "Germany",       "India",
                                     "Japan",       "Brazil",  "Mexico",        "Norway",  "Côte d’Ivoire", "Italy",
                                     "Spain",       "Poland",  "Egypt",         "Kenya",   "Iran",          "Turkey",
                                     "Sweden",      "Denmark", "Australia",     "Chile",   "Argentina",     "Portugal",
                                     "South Korea", "Taiwan",  "Nigeria",       "Lebanon", "Finland",       "Greece"};
constexpr std::array LanguageNames = {
    "English",  "Standard Chinese", "Spanish",   "French",  "German",    "Arabic",  "Hindi",
    "Japanese", "Portuguese",       "Norwegian", "Italian", "Polish",    "Swahili", "Persian",
    "Turkish",  "Swedish",          "Danish",    "Korean",  "Cantonese", "Greek"};
constexpr std::array FundingNames = {"International", "Open Call", "Diversity Fund", "First Films",
                                     "Digital",       "Regional",  "Co-production",  "Archive"};
constexpr std::array OtherRoles = {
    "producer", "producer",    "executive-producer", "editor", "cinematographer", "writer", "composer",
    "sound",    "co-producer", "narrator",           ""};

constexpr auto ChineseCharacters =
    u"归途列车山水人家风云天地春夏秋冬江河湖海城市乡村老师学生父母儿女工厂农民北京上海长江黄河故乡";
constexpr std::array ArabicWords = {"قطار", "الأخير", "إلى",  "البيت", "مدينة", "النهر",
                                    "أمي",  "حرب",    "حياة", "طريق",  "البحر", "المدرسة"};

template <class List> QString pick(const List &list, int number)
{
    return QString::fromUtf8(list.at(size_t(number) % list.size()));
}

/// A word made of syllables, another for each number.
QByteArray invented(int number)
{
    QByteArray word;
    for (int rest = number + 33; rest > 0; rest /= int(Syllables.size()))
        word += Syllables.at(size_t(rest) % Syllables.size());
    return word;
}

QString capital(const QByteArray &word)
{
    QString text = QString::fromUtf8(word);
    text[0] = text[0].toUpper();
    return text;
}

/// "Migration", then "Migration in Karon", "Migration in Misel" and so on, so that a list can be as long as needed.
template <class List> QString numbered(const List &list, int number, const QString &joint)
{
    const QString first = pick(list, number);
    const int round = number / int(list.size());
    return round == 0 ? first : first + joint + capital(invented(round));
}

QString chinese(Dice &dice, int characters)
{
    const QStringView all(ChineseCharacters);
    QString text;
    for (int i = 0; i < characters; ++i)
        text += all[dice.below(int(all.size()))];
    return text;
}

QString arabic(Dice &dice, int words)
{
    QStringList text;
    for (int i = 0; i < words; ++i)
        text << pick(ArabicWords, dice.below(int(ArabicWords.size())));
    return text.join(u' ');
}

} // namespace

std::uint64_t Dice::next()
{
    m_state += 0x9e3779b97f4a7c15;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

int Dice::below(int bound)
{
    return int((next() >> 33) % std::uint64_t(bound));
}

int Dice::early(int bound)
{
    const double part = double(next() >> 11) / 9007199254740992.0;
    return std::min(bound - 1, int(std::exp(part * std::log(double(bound) + 1.0)) - 1.0));
}

Sizes::Sizes(int count)
    : films(count), people(std::max(20, count * 2 / 5)), bodies(std::clamp(count / 500, 20, 1500)),
      topics(std::clamp(count / 500, 25, 300)), series(std::clamp(count / 1000, 10, 400)),
      countries(int(CountryNames.size())), languages(int(LanguageNames.size())), companies(std::max(10, count / 20)),
      funding(int(FundingNames.size())), pictures(std::clamp(count / 10, 12, 600))
{
}

Inventor::Inventor(int films, std::uint64_t seed) : m_sizes(films), m_seed(seed)
{
    m_words.reserve(Vocabulary);
    for (const char *word : CommonWords)
        m_words.emplace_back(word);
    for (int i = 0; int(m_words.size()) < Vocabulary; ++i)
        m_words.push_back(invented(i));
}

QString Inventor::person(int number) const
{
    constexpr int Namesakes = 40; // people who share a family name, each with another first name
    const int family = number / Namesakes;
    Dice dice(m_seed + std::uint64_t(family));
    if (family % 25 == 7)
        return chinese(dice, 1) + QChar(char16_t(0x5000 + number / 10'000)) + QChar(char16_t(0x4e00 + number % 10'000));
    const int first = dice.below(int(FirstNames.size())) + number % Namesakes;
    QString name = pick(FirstNames, first) + u' ' + capital(invented(family));
    if (family % 30 == 11)
        name.replace(u'o', u'ö').replace(u'a', u'á');
    return name;
}

QString Inventor::body(int number) const
{
    const int kind = number / int(Places.size()) % int(BodyKinds.size());
    const int round = number / int(Places.size() * BodyKinds.size());
    const QString place = pick(Places, number);
    return (round == 0 ? place : place + u' ' + capital(invented(round))) + u' ' + pick(BodyKinds, kind);
}

QString Inventor::bodyShort(int number) const
{
    return number % 3 == 0 ? u"%1F%2"_s.arg(body(number).first(1)).arg(number) : QString();
}

QString Inventor::topic(int number) const
{
    return numbered(TopicNames, number, u" in "_s);
}

QString Inventor::series(int number) const
{
    static constexpr std::array Series = {"POV",       "Independent Lens", "Global Voices", "Storyville",
                                          "Frontline", "Why Poverty",      "Doc World",     "True Stories"};
    return numbered(Series, number, u" "_s);
}

QString Inventor::country(int number) const
{
    return pick(CountryNames, number);
}

QString Inventor::language(int number) const
{
    return pick(LanguageNames, number);
}

QString Inventor::company(int number) const
{
    static constexpr std::array Kinds = {"Films", "Pictures", "Media", "Productions"};
    return capital(invented(number)) + u' ' + pick(Kinds, number);
}

QString Inventor::funding(int number) const
{
    return pick(FundingNames, number);
}

QByteArray Inventor::biography(int number) const
{
    if (number % 12 != 0)
        return {};
    Dice dice(m_seed ^ (std::uint64_t(number) << 20));
    return story(dice, 60);
}

QString Inventor::title(Dice &dice) const
{
    const QString adjective = pick(Adjectives, dice.below(int(Adjectives.size())));
    const QString noun = pick(Nouns, dice.early(int(Nouns.size())));
    const QString name = capital(m_words[size_t(dice.below(Vocabulary))]);
    switch (dice.below(10)) {
    case 0:
        return u"The "_s + adjective + u' ' + noun;
    case 1:
        return noun + u" of "_s + name;
    case 2:
        return name;
    case 3:
        return u"A "_s + noun + u" in "_s + name;
    case 4:
        return name + u" and the "_s + adjective + u' ' + noun;
    case 5:
        return name + u": The "_s + noun;
    case 6:
        return adjective + u' ' + name;
    case 7:
        return u"Où est "_s + name + u" ?"_s;
    case 8:
        return adjective + u' ' + noun + u' ' + pick(Nouns, dice.below(int(Nouns.size())));
    default:
        return u"The "_s + name + u' ' + noun;
    }
}

QByteArray Inventor::story(Dice &dice, int words) const
{
    QByteArray text;
    text.reserve(words * 7);
    for (int i = 0; i < words; ++i) {
        const bool begins = i % 13 == 0;
        if (i > 0)
            text += i % 78 == 0 ? ".\n\n" : begins ? ". " : " ";
        const qsizetype at = text.size();
        text += m_words[size_t(dice.early(Vocabulary))];
        if (begins)
            text[at] = char(text[at] - ('a' - 'A'));
    }
    return text + '.';
}

std::vector<int> Inventor::some(Dice &dice, int most, int of) const
{
    std::vector<int> chosen;
    for (int i = 1 + dice.below(most); i > 0; --i)
        if (const int one = dice.early(of); std::ranges::find(chosen, one) == chosen.end())
            chosen.push_back(one);
    return chosen;
}

void Inventor::addCredits(Dice &dice, InventedFilm &film) const
{
    if (dice.oneIn(50))
        return;
    const int busy = std::max(2, m_sizes.people / 200); // on hundreds of films
    const int makers = 1 + dice.below(8);
    for (int i = 0; i < makers; ++i) {
        const int person = dice.below(7) == 0 ? dice.below(busy) : dice.below(m_sizes.people);
        const bool isKnown = std::ranges::find(film.credits, person, &InventedCredit::person) != film.credits.end();
        if (!isKnown)
            film.credits.push_back(
                {person, i == 0 ? "director" : OtherRoles.at(size_t(dice.below(int(OtherRoles.size()))))});
    }
}

void Inventor::addAwards(Dice &dice, InventedFilm &film) const
{
    static constexpr std::array Results = {"won", "won", "won", "won", "nominated", "special-mention", "shortlisted"};
    if (dice.below(100) >= 35)
        return;
    const int year = film.year ? film.year : 2000;
    for (int i = dice.early(9); i >= 0; --i)
        film.awards.push_back({.body = dice.early(m_sizes.bodies),
                               .year = year + dice.below(3),
                               .name = AwardNames.at(size_t(dice.below(int(AwardNames.size())))),
                               .category = Categories.at(size_t(dice.below(int(Categories.size())))),
                               .result = Results.at(size_t(dice.below(int(Results.size()))))});
}

InventedFilm Inventor::film(int number)
{
    Dice dice(m_seed * 0x2545f4914f6cdd1d + std::uint64_t(number));
    InventedFilm film;
    film.title = title(dice);
    const int script = dice.below(100);
    if (script < 3)
        film.originalTitle = chinese(dice, 2 + dice.below(5));
    else if (script < 5)
        film.originalTitle = arabic(dice, 2 + dice.below(3));
    film.year = dice.oneIn(40) ? 0 : 2026 - dice.early(110);
    if (film.year && !dice.oneIn(12)) {
        const QString year = QString::number(film.year + dice.below(2));
        const auto two = [](int value) { return u'-' + QString::number(value).rightJustified(2, u'0'); };
        const int precision = dice.below(8);
        film.premiere = year + (precision > 0 ? two(1 + dice.below(12)) : QString())
                        + (precision > 1 ? two(1 + dice.below(28)) : QString());
    }
    film.length = dice.oneIn(25) ? 0 : dice.oneIn(4) ? 3 + dice.below(40) : 52 + dice.below(20) + dice.below(60);
    film.rating = dice.oneIn(30) ? 0.5 + 0.5 * dice.below(10) : 0;
    if (!dice.oneIn(5))
        film.logline = story(dice, 12);
    if (script < 2)
        film.synopsis = chinese(dice, 150 + dice.below(100)).toUtf8();
    else if (script == 3)
        film.synopsis = arabic(dice, 150 + dice.below(100)).toUtf8();
    else if (!dice.oneIn(20))
        film.synopsis = story(dice, 150 + dice.below(100));
    addCredits(dice, film);
    addAwards(dice, film);
    film.topics = some(dice, 4, m_sizes.topics);
    if (dice.oneIn(3))
        film.series = some(dice, 1, m_sizes.series);
    film.countries = some(dice, 2, m_sizes.countries);
    film.languages = some(dice, 2, m_sizes.languages);
    if (dice.oneIn(2))
        film.companies = {dice.below(m_sizes.companies)};
    film.funding = dice.oneIn(4) ? dice.early(m_sizes.funding) : -1;
    film.picture = dice.oneIn(5) ? dice.below(m_sizes.pictures) : -1;
    return film;
}

} // namespace laurels::bench
