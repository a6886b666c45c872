package org.hotline.kpi.report.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hotline.kit.security.Caller;
import org.hotline.kit.web.JsonLines;
import org.hotline.kpi.indicator.Kpi;
import org.hotline.kpi.report.Dimension;
import org.hotline.kpi.report.Member;
import org.hotline.kpi.report.MemberPart;
import org.hotline.kpi.report.MemberPlace;
import org.hotline.kpi.report.MemberReading;
import org.hotline.kpi.report.ReportCriteria;
import org.jspecify.annotations.Nullable;

/** Members as files, as many as there are. */
@ApplicationScoped
class MemberExport {

    private static final int AT_ONCE = 1_000;

    private final JsonLines json;
    private final MemberReading reading;

    MemberExport(JsonLines json, MemberReading reading) {
        this.json = json;
        this.reading = reading;
    }

    StreamingOutput csv(Kpi kpi, ReportCriteria criteria, @Nullable MemberPart part, Caller caller) {
        List<String> head = new ArrayList<>(List.of("ticketId", "member", "at", "part", "excluded", "amount"));
        Dimension.OF_A_MEMBER.forEach(dimension -> head.add(dimension.key()));
        head.addAll(List.of("kpi", "unit"));
        head.addAll(MadeWithView.PERIOD);
        head.addAll(MadeWithView.TERMS);
        MadeWithView madeWith = MadeWithView.of(criteria);
        List<@Nullable Object> end =
                new ArrayList<>(List.of(kpi.name(), kpi.unit().key()));
        end.addAll(madeWith.period());
        end.addAll(madeWith.terms());
        return stream(
                after -> reading.list(kpi, criteria, part, caller, after, AT_ONCE),
                Csv.row(head),
                member -> row(member, end));
    }

    StreamingOutput lines(Kpi kpi, ReportCriteria criteria, @Nullable MemberPart part, Caller caller) {
        MadeWithView madeWith = MadeWithView.of(criteria);
        return stream(
                after -> reading.list(kpi, criteria, part, caller, after, AT_ONCE),
                "",
                member -> json.line(new LineView(
                        MemberView.of(member), kpi.name(), kpi.unit().key(), madeWith)));
    }

    private static StreamingOutput stream(
            Function<MemberPlace, List<Member>> membersAfter, String head, Function<Member, String> form) {
        return output -> {
            BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
            writer.write(head);
            MemberPlace place = MemberPlace.START;
            List<Member> members;
            do {
                members = membersAfter.apply(place);
                for (Member member : members) {
                    writer.write(form.apply(member));
                    place = MemberPlace.of(member);
                }
            } while (members.size() == AT_ONCE);
            writer.flush();
        };
    }

    /** @param end what all rows end with */
    private static String row(Member member, List<@Nullable Object> end) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(member.ticketId());
        cells.add(member.member());
        cells.add(member.at());
        cells.add(member.part());
        cells.add(member.excluded());
        cells.add(member.amount());
        cells.addAll(member.dimensions().values());
        cells.addAll(end);
        return Csv.row(cells);
    }

    /** One line of an export. */
    private record LineView(
            @JsonUnwrapped MemberView member,
            String kpi,
            String unit,
            @JsonUnwrapped MadeWithView madeWith) {}
}
