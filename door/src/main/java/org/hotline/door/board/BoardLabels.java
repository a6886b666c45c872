package org.hotline.door.board;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.door.desk.Clock;
import org.hotline.door.desk.DeskTicket;
import org.hotline.door.page.Words;
import org.hotline.look.OwnSubject;

/** What things on the board are called in a language. */
final class BoardLabels {

    private static final int SHORT = 8;

    private final Locale locale;
    private final ZoneId zone;
    private final StaffNames names;
    private final Words words;
    private final BoardWords boardWords;
    private final CountedWords counted;

    BoardLabels(Locale locale, ZoneId zone, StaffNames names) {
        this.locale = locale;
        this.zone = zone;
        this.names = names;
        Localized language = Localized.Literal.of(locale.getLanguage());
        this.words = MessageBundles.get(Words.class, language);
        this.boardWords = MessageBundles.get(BoardWords.class, language);
        this.counted = MessageBundles.get(CountedWords.class, language);
    }

    FigureWords figures() {
        return new FigureWords(locale);
    }

    /** Its name, with the unit when its figures are bare seconds. */
    String inSeconds(Indicator indicator) {
        return indicator(indicator) + (indicator.unit() == FigureUnit.SECONDS ? " (s)" : "");
    }

    String indicator(Indicator indicator) {
        return counted.indicator(indicator);
    }

    BoardWords board() {
        return boardWords;
    }

    /** What figures are split by. */
    String dimension(String key) {
        return facet(key).map(boardWords::facet).orElseGet(boardWords::time);
    }

    /** What a group of a dimension is called; days and the like are called what they are. */
    String group(String dimension, String key) {
        return facet(dimension).map(facet -> part(facet, key)).orElse(key);
    }

    private static Optional<Facet> facet(String key) {
        return Arrays.stream(Facet.values())
                .filter(facet -> facet.key().equals(key))
                .findFirst();
    }

    /** What was promised. */
    String promise(Clock.Target target) {
        return words.promise(target);
    }

    /** What a ticket is called; what nobody wrote is told in the language of the board. */
    String subject(StaffApi.TicketName ticket) {
        return OwnSubject.in(locale.getLanguage(), ticket.channel(), ticket.subject());
    }

    CountedWords counted() {
        return counted;
    }

    /** What a part is called; nobody or nothing is what has no key. */
    String part(Facet facet, String key) {
        if (key.isEmpty()) {
            return facet == Facet.OPERATOR ? boardWords.nobody() : boardWords.unknown();
        }
        return switch (facet) {
            case TEAM -> names.teams().getOrDefault(key, key);
            case OPERATOR -> names.operators().getOrDefault(key, boardWords.unknown() + " " + shortened(key));
            case CHANNEL -> channel(key);
            case LEVEL -> level(key);
        };
    }

    /** Those that nobody knows are still told apart. */
    private static String shortened(String key) {
        return key.substring(0, Math.min(SHORT, key.length()));
    }

    /** What only is looked at, in words; nothing when it is all. */
    List<String> cut(MemberCut cut) {
        List<String> said = new ArrayList<>();
        if (cut.without() != null) {
            said.add(part(cut.without(), ""));
        }
        if (cut.hour() != null) {
            int next = cut.hour() + 1;
            said.add(
                    cut.day() == null
                            ? boardWords.hour_only(cut.hour(), next)
                            : boardWords.hour_of(weekday(cut.day()), cut.hour(), next));
        }
        if (cut.age() != null) {
            said.add(boardWords.open_for(cut.age()));
        }
        return said;
    }

    /** What something is only of. */
    List<String> parts(BoardScope scope) {
        return scope.only().entrySet().stream()
                .map(only -> part(only.getKey(), only.getValue()))
                .toList();
    }

    /** Where something belongs: its channel, its team, and its operator when names are shown. */
    String places(BoardMember member) {
        return Stream.of(Facet.CHANNEL, Facet.TEAM, Facet.OPERATOR)
                .filter(facet -> !member.of(facet).isEmpty())
                .filter(facet -> facet != Facet.OPERATOR || names.operators().containsKey(member.of(facet)))
                .map(facet -> part(facet, member.of(facet)))
                .collect(Collectors.joining(" · "));
    }

    private String channel(String key) {
        for (DeskTicket.Channel channel : DeskTicket.Channel.values()) {
            if (channel.name().equals(key)) {
                return words.way(channel);
            }
        }
        return boardWords.unknown();
    }

    private String level(String key) {
        for (DeskTicket.Level level : DeskTicket.Level.values()) {
            if (level.name().equals(key)) {
                return words.line(level);
            }
        }
        return boardWords.unknown();
    }

    /** A step of a trend, as it stands below a chart. */
    String step(TrendStep step, String key) {
        return switch (step) {
            case HOUR_OF_DAY -> key + ":00";
            case DAY -> DateTimeFormatter.ofPattern("d MMM", locale).format(LocalDate.parse(key));
            case WEEK -> boardWords.week(key.substring(key.indexOf('W') + 1));
            case MONTH -> DateTimeFormatter.ofPattern("MMM uuuu", locale).format(YearMonth.parse(key));
        };
    }

    /** A moment by the clocks of the board, where its days begin. */
    String moment(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", locale).format(moment.atZone(zone));
    }

    /** The same as a spreadsheet reads it. */
    String plainMoment(Instant moment) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).format(moment.atZone(zone));
    }

    String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, locale);
    }

    /** The days of a period. */
    String days(BoardPeriod period) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMM uuuu", locale);
        String last = day.format(period.last());
        if (period.days() == 1) {
            return last;
        }
        boolean sameYear = period.first().getYear() == period.last().getYear();
        DateTimeFormatter first = sameYear ? DateTimeFormatter.ofPattern("d MMM", locale) : day;
        return first.format(period.first()) + " – " + last;
    }
}
