package org.hotline.door.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hotline.door.desk.Items;
import org.jspecify.annotations.Nullable;

/** Goes through what is behind a figure. What the kpi-service cannot be asked for is told apart here. */
@ApplicationScoped
class MemberWalk {

    /** How many pages are looked through for what one asks for, before one has to ask for more. */
    private static final int MOST_PAGES = 20;

    private static final int MANY = 200;

    private final KpiApi kpis;

    MemberWalk(@RestClient KpiApi kpis) {
        this.kpis = kpis;
    }

    /** A page of them, or as many pages as it takes to fill one; it may be longer than that, but not twice as long. */
    Items<BoardMember> page(Question question, @Nullable String after, int rows) {
        List<Timespan> spans = question.spans();
        List<BoardMember> found = new ArrayList<>();
        Place place = Place.of(after);
        for (int page = 0; page < MOST_PAGES && found.size() < rows && place.span() < spans.size(); page++) {
            Timespan span = spans.get(place.span());
            Items<BoardMember> some = ask(question, span, place, question.isAll() ? rows : MANY);
            if (some.items().stream().filter(question::has).count() > rows) {
                some = ask(question, span, place, rows);
            }
            some.items().stream().filter(question::has).forEach(found::add);
            place = some.next() == null ? new Place(place.span() + 1, null) : new Place(place.span(), some.next());
        }
        return new Items<>(found, place.span() < spans.size() ? place.written() : null);
    }

    private Items<BoardMember> ask(Question question, Timespan span, Place place, int limit) {
        KpiSearch search = question.scope().search(span);
        if (question.cut().without() != null) {
            search.by(question.cut().dimensions());
        }
        return kpis.members(question.indicator().key(), search, question.part().asked(), place.cursor(), limit);
    }

    /** Which of the members of an indicator. */
    record Question(Indicator indicator, BoardScope scope, MemberCut cut, IndicatorPart part) {

        /** What is open has no times, and is told apart by itself. */
        List<Timespan> spans() {
            MemberCut times = indicator == Indicator.BACKLOG ? MemberCut.NONE : cut;
            return times.spans(scope.period(), scope.zone());
        }

        /** Whether everything that is answered is asked for. */
        boolean isAll() {
            return cut.isWhole() && part != IndicatorPart.MISSED;
        }

        boolean has(BoardMember member) {
            return part.has(member) && cut.has(member, scope.zone());
        }
    }

    /** Where a list goes on: in which of the times, and after what. */
    private record Place(int span, @Nullable String cursor) {

        static Place of(@Nullable String written) {
            int dot = written == null ? -1 : written.indexOf('.');
            if (written == null || dot < 1 || !written.substring(0, dot).matches("\\d{1,4}")) {
                return new Place(0, null);
            }
            String cursor = written.substring(dot + 1);
            return new Place(Integer.parseInt(written.substring(0, dot)), cursor.isEmpty() ? null : cursor);
        }

        String written() {
            return span + "." + (cursor == null ? "" : cursor);
        }
    }
}
