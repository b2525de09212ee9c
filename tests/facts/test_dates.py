"""Dates as the words give them; names, verbs and numbers that look like dates are left out."""

import pytest

from factcheck.models.mention import Form, Role

from .reading import mentions, values

# language, sentence, "text = value" of each mention
TABLE = [
    ("de", "Am 3. Mai 2021 wurde der Vertrag unterzeichnet.", ["3. Mai 2021 = 2021-05-03"]),
    ("de", "Das Gesetz gilt ab dem 1. Januar 2023.", ["1. Januar 2023 = 2023-01-01"]),
    ("de", "Am 13.05.2022 und am 2022-05-14 tagte der Rat.", ["13.05.2022 = 2022-05-13", "2022-05-14 = 2022-05-14"]),
    ("de", "Am 13.5. tagte der Rat.", ["13.5. = XXXX-05-13"]),
    ("de", "Am 13.5.22 tagte der Rat.", ["13.5.22 = 2022-05-13"]),
    ("de", "Im Mai hatte er das gefordert.", ["Mai = XXXX-05"]),
    ("de", "Anfang Oktober 2022 begann der Streik.", ["Oktober 2022 = 2022-10"]),
    ("de", "Seit Februar herrscht Krieg.", ["Februar = since XXXX-02"]),
    ("de", "Seit dem 18. Februar ruhen die Gespräche.", ["18. Februar = since XXXX-02-18"]),
    ("de", "Bis Ende März soll das Werk stehen.", ["März = until XXXX-03"]),
    ("de", "Am Freitag sprach er.", ["Freitag = Fri"]),
    ("de", "Am Freitagabend sprach er.", ["Freitagabend = Fri"]),
    ("de", "Gestern trat er zurück.", ["Gestern = -1..-1 day relative"]),
    ("de", "Morgen tritt er zurück.", ["Morgen = 1..1 day relative"]),
    ("de", "Er tritt morgen zurück.", ["morgen = 1..1 day relative"]),
    ("de", "Am Morgen trat er zurück.", []),
    ("de", "Er kommt morgen früh.", ["morgen = 1..1 day relative"]),
    ("de", "Heute Morgen trat er zurück.", ["Heute = 0..0 day relative"]),
    ("de", "Gestern Abend trat er zurück.", ["Gestern = -1..-1 day relative"]),
    ("de", "Vor fast drei Monaten begann der Krieg.", ["Vor fast drei Monaten = 2.49..3 month ago"]),
    ("de", "Vor einem Jahr begann der Streik.", ["Vor einem Jahr = 1..1 year ago"]),
    ("de", "Sechs Monate später haben sich die Truppen zurückgezogen.", ["Sechs Monate später = 6..6 month later"]),
    ("de", "Drei Tage danach war er frei.", ["Drei Tage danach = 3..3 day later"]),
    ("de", "Sechs Tage bevor der Angriff begann, telefonierten sie.", ["Sechs Tage bevor = 6..6 day before event"]),
    ("de", "Vergangene Woche tagte der Rat.", ["Vergangene Woche = -1..-1 week relative"]),
    ("de", "Im vergangenen Mai tagte der Rat.", ["Mai = XXXX-05"]),
    ("de", "Im kommenden Jahr wird gewählt.", ["kommenden Jahr = 1..1 year relative"]),
    ("de", "Im letzten Jahr wurde gewählt.", ["letzten Jahr = -1..-1 year relative"]),
    ("de", "Letzten Freitag tagte der Rat.", ["Freitag = Fri"]),
    ("de", "Am kommenden Montag wird gewählt.", ["Montag = Mon"]),
    ("de", "August Hermann sprach.", []),
    ("de", "Frau März sprach mit Herrn August.", []),
    ("de", "Der Mai war kalt.", ["Mai = XXXX-05"]),
    ("de", "Im Jahr 1999 begann es.", ["1999 = 1999"]),
    ("de", "1999 begann es.", ["1999 = 1999"]),
    ("de", "2.022 Soldaten kamen.", []),
    ("de", "2022 Soldaten kamen.", []),
    ("de", "Seit 2015 ist er im Amt.", ["2015 = since 2015"]),
    ("de", "Von 2010 bis 2015 war er im Amt.", ["2010 = 2010", "2015 = until 2015"]),
    ("de", "Zwischen Januar und März stieg die Zahl.", ["Januar = XXXX-01", "März = XXXX-03"]),
    ("de", "Der 11. September veränderte vieles.", ["11. September = XXXX-09-11"]),
    ("de", "In den 1990er Jahren war das anders.", ["1990er = 1990/1999"]),
    (
        "de",
        "Vor zwei Wochen, am 2. Mai, wurde er entlassen.",
        ["Vor zwei Wochen = 2..2 week ago", "2. Mai = XXXX-05-02"],
    ),
    ("de", "In drei Tagen wird gewählt.", []),
    ("de", "Seit drei Jahren läuft der Prozess.", []),
    ("de", "Der Sonntagsdienst fiel aus.", []),
    ("de", "Ab Montag gilt die Regel.", ["Montag = Mon"]),
    ("de", "Vom 3. bis 5. Mai tagt der Rat.", ["3. = XXXX-05-03", "5. Mai = until XXXX-05-05"]),
    ("de", "Am 3. und 4. Mai tagt der Rat.", ["3. = XXXX-05-03", "4. Mai = XXXX-05-04"]),
    ("de", "Im Sommer 2021 kam die Flut.", ["2021 = 2021"]),
    ("de", "Ende 2021 kam die Flut.", ["2021 = 2021"]),
    ("de", "Am 31. Dezember endet die Frist.", ["31. Dezember = XXXX-12-31"]),
    ("de", "Der Mai-Ausflug fiel aus.", []),
    ("en", "The treaty was signed on 3 May 2021.", ["3 May 2021 = 2021-05-03"]),
    ("en", "The treaty was signed on May 3, 2021.", ["May 3, 2021 = 2021-05-03"]),
    ("en", "The treaty was signed on the 3rd of May.", ["3rd of May = XXXX-05-03"]),
    ("en", "The law applies from January 1, 2023.", ["January 1, 2023 = 2023-01-01"]),
    ("en", "On 2022-05-14 the council met.", ["2022-05-14 = 2022-05-14"]),
    ("en", "On 5/14/2022 the council met.", ["5/14/2022 = 2022-05-14"]),
    ("en", "In May he had demanded it.", ["May = XXXX-05"]),
    ("en", "In early October 2022 the strike began.", ["October 2022 = 2022-10"]),
    ("en", "Since February there has been war.", ["February = since XXXX-02"]),
    ("en", "It was the first since 18 February.", ["18 February = since XXXX-02-18"]),
    ("en", "By the end of March the plant will stand.", ["March = until XXXX-03"]),
    ("en", "He spoke on Friday.", ["Friday = Fri"]),
    ("en", "He spoke on Friday evening.", ["Friday = Fri"]),
    ("en", "Yesterday he resigned.", ["Yesterday = -1..-1 day relative"]),
    ("en", "He resigns tomorrow.", ["tomorrow = 1..1 day relative"]),
    ("en", "March on the capital, he said.", []),
    ("en", "They march on Sunday.", ["Sunday = Sun"]),
    ("en", "The March on Rome was in October.", ["October = XXXX-10"]),
    ("en", "May said she would march.", []),
    ("en", "Theresa May said April Jones was there.", []),
    ("en", "April Jones met August Wilson.", []),
    ("en", "You may 3 times try.", []),
    ("en", "Almost three months ago the war began.", ["Almost three months ago = 2.49..3 month ago"]),
    ("en", "A year ago the strike began.", ["A year ago = 1..1 year ago"]),
    ("en", "Six months later the troops have withdrawn.", ["Six months later = 6..6 month later"]),
    ("en", "Three days earlier he was free.", []),
    ("en", "Six days before the attack began, they spoke.", ["Six days before = 6..6 day before event"]),
    ("en", "Last week the council met.", ["Last week = -1..-1 week relative"]),
    ("en", "Last May the council met.", ["May = XXXX-05"]),
    ("en", "Next year there will be a vote.", ["Next year = 1..1 year relative"]),
    ("en", "Last year there was a vote.", ["Last year = -1..-1 year relative"]),
    ("en", "Last Friday the council met.", ["Friday = Fri"]),
    ("en", "Next Monday there will be a vote.", ["Monday = Mon"]),
    ("en", "In 1999 it began.", ["1999 = 1999"]),
    ("en", "The 1999 treaty ended.", ["1999 = 1999"]),
    ("en", "2,022 soldiers came.", []),
    ("en", "2022 soldiers came.", []),
    ("en", "Since 2015 he has been in office.", ["2015 = since 2015"]),
    ("en", "From 2010 to 2015 he was in office.", ["2010 = 2010", "2015 = 2015"]),
    ("en", "Between January and March the number rose.", ["January = XXXX-01", "March = XXXX-03"]),
    ("en", "In the 1990s that was different.", ["1990s = 1990/1999"]),
    ("en", "Two weeks ago, on May 2, he was dismissed.", ["Two weeks ago = 2..2 week ago", "May 2 = XXXX-05-02"]),
    ("en", "In three days there will be a vote.", []),
    ("en", "It was the worst in 20 years.", []),
    ("en", "The Sunday Times wrote it.", []),
    ("en", "The deadline is 31 December.", ["31 December = XXXX-12-31"]),
    ("en", "On Sept. 11 the towers fell.", ["Sept. 11 = XXXX-09-11"]),
    ("en", "On Dec 3 he came.", ["Dec 3 = XXXX-12-03"]),
    ("en", "From May 3 to 5 the council meets.", ["May 3 = XXXX-05-03"]),
    ("en", "He was born on 12 August 1950.", ["12 August 1950 = 1950-08-12"]),
    ("en", "In the summer of 2021 the flood came.", ["2021 = 2021"]),
    ("en", "In mid-May the flood came.", ["mid-May = XXXX-05"]),
    ("en", "The May meeting failed.", []),
    ("en", "Until Monday the road is closed.", ["Monday = until Mon"]),
    ("en", "He will be there by 2030.", ["2030 = until 2030"]),
    ("en", "Sat down on Friday, he was fine.", ["Friday = Fri"]),
    ("en", "The second of May is a Monday.", ["second of May = XXXX-05-02", "Monday = Mon"]),
    ("de", "Er war von Januar bis März 2020 in Haft.", ["Januar = XXXX-01", "März 2020 = until 2020-03"]),
    ("de", "Die Wahl soll im Mai stattfinden.", ["Mai = XXXX-05"]),
    ("de", "Er ist seit dem Einmarsch der Truppen im Februar auf der Flucht.", ["Februar = since XXXX-02"]),
    ("en", "He may march in May.", ["May = XXXX-05"]),
    ("en", "He was killed by police on Friday.", ["Friday = Fri"]),
    ("en", "He has been in hiding since the troops marched in on 24 February.", ["24 February = since XXXX-02-24"]),
    ("en", "It was sold for 2022 dollars.", []),
    ("en", "Mr April met Mrs August.", []),
]


@pytest.mark.parametrize(("code", "text", "expected"), TABLE)
def test_dates_of_sentences(code, text, expected):
    assert values(code, text, "dates") == expected


# language, sentence, event of the first date
EVENTS = [
    ("de", "Es war das zweite Telefonat seit dem Einmarsch ins Land im Februar.", "dem Einmarsch ins Land im"),
    (
        "en",
        "It was the second call since the invasion of its neighbour in February.",
        "the invasion of its neighbour in",
    ),
    ("de", "Sechs Tage bevor der Angriff begann, sprachen sie.", "der Angriff begann"),
    ("en", "Six days before the attack began, they spoke.", "the attack began"),
    ("en", "He has been there since Friday.", ""),
]


@pytest.mark.parametrize(("code", "text", "event"), EVENTS)
def test_the_event_of_a_date_is_kept(code, text, event):
    assert mentions(code, text).dates[0].value.event == event


# language, sentence, direction of the first date
DIRECTIONS = [
    ("de", "Im vergangenen Mai tagte der Rat.", -1),
    ("de", "Am kommenden Montag wird gewählt.", 1),
    ("de", "Am Montag wird gewählt.", 0),
    ("en", "Last May the council met.", -1),
    ("en", "Next Friday the council meets.", 1),
    ("en", "On Friday the council met.", 0),
]


@pytest.mark.parametrize(("code", "text", "direction"), DIRECTIONS)
def test_last_and_next_give_a_direction(code, text, direction):
    assert mentions(code, text).dates[0].value.direction == direction


def test_forms_and_roles():
    text = "Since 3 May, six days before the vote began, nothing had changed until Friday; a week later it did."
    found = mentions("en", text).dates
    assert [date.value.form for date in found] == [Form.ABSOLUTE, Form.BEFORE_EVENT, Form.WEEKDAY, Form.LATER]
    assert [date.value.role for date in found] == [Role.SINCE, Role.ON, Role.UNTIL, Role.ON]


def test_a_language_without_tables_still_reads_digits_and_names_of_months():
    assert values("fr", "Le 3 mai 2021, puis le 2022-05-14.", "dates") == [
        "3 mai 2021 = 2021-05-03",
        "2022-05-14 = 2022-05-14",
    ]
