package org.hotline.door.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.door.board.StaffApi.TicketName;
import org.hotline.door.desk.Items;
import org.jspecify.annotations.Nullable;

/** Writes a list of what is behind a figure as the page shows it. */
@ApplicationScoped
class MemberSheet {

    private static final int AT_A_TIME = 200;
    /** Each of them is asked for what it is called; who wants more has the API. */
    private static final int MOST = 2000;

    private final MemberWalk walk;
    private final TicketNaming naming;
    private final StaffReading staff;
    private final BoardSettings settings;

    MemberSheet(MemberWalk walk, TicketNaming naming, StaffReading staff, BoardSettings settings) {
        this.walk = walk;
        this.naming = naming;
        this.staff = staff;
        this.settings = settings;
    }

    byte[] write(MemberWalk.Question question, Locale locale) {
        BoardLabels labels = new BoardLabels(locale, settings.zone(), staff.names());
        SpreadsheetText text = new SpreadsheetText(locale);
        text.row(heads(labels));
        @Nullable String next = null;
        int written = 0;
        do {
            Items<BoardMember> some = walk.page(question, next, AT_A_TIME);
            Map<UUID, TicketName> tickets = naming.of(some.items());
            for (BoardMember member : some.items()) {
                text.row(cells(
                        CountedRow.of(question.indicator(), member, tickets.get(member.ticketId()), labels), labels));
            }
            written += some.items().size();
            next = some.next();
        } while (next != null && written < MOST);
        if (next != null) {
            text.row(List.of(
                    labels.board().cut_off(labels.figures().number(written).words())));
        }
        return text.bytes();
    }

    private List<Facet> places() {
        return settings.operators()
                ? List.of(Facet.CHANNEL, Facet.TEAM, Facet.OPERATOR)
                : List.of(Facet.CHANNEL, Facet.TEAM);
    }

    private List<String> heads(BoardLabels labels) {
        BoardWords words = labels.board();
        List<String> heads = new ArrayList<>(List.of(labels.counted().ticket(), words.subject()));
        places().forEach(facet -> heads.add(words.facet(facet)));
        heads.addAll(List.of(words.time(), words.how(), words.amount()));
        return heads;
    }

    private List<String> cells(CountedRow row, BoardLabels labels) {
        @Nullable TicketName ticket = row.ticket();
        BoardMember member = row.member();
        Stream<String> name =
                Stream.of(ticket == null ? "" : ticket.number(), ticket == null ? "" : labels.subject(ticket));
        Stream<String> places =
                places().stream().map(facet -> member.of(facet).isEmpty() ? "" : labels.part(facet, member.of(facet)));
        Stream<String> count = Stream.of(labels.plainMoment(member.at()), row.how(), row.amount());
        return Stream.of(name, places, count).flatMap(cells -> cells).toList();
    }
}
