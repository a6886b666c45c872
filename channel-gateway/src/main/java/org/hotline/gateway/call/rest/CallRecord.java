package org.hotline.gateway.call.rest;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hotline.gateway.call.CallLine;
import org.hotline.gateway.call.CallReport;
import org.hotline.gateway.call.HangupCause;
import org.hotline.gateway.call.PbxParty;
import org.hotline.gateway.call.ToldCall;
import org.hotline.gateway.interaction.Direction;
import org.hotline.kit.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** One of Asterisk's call detail records: a caller on one telephone of ours, or on none. */
final class CallRecord {

    private static final String QUEUE = "queue";
    private static final String VOICEMAIL = "voicemail";
    private static final String ANSWERED = "ANSWERED";

    private static final Map<String, HangupCause> ENDS = Map.of(
            "NO ANSWER", HangupCause.NO_ANSWER,
            "BUSY", HangupCause.BUSY,
            "FAILED", HangupCause.NOT_FOUND,
            "CONGESTION", HangupCause.CONGESTION);

    private final ReportFields fields;
    private final Instant start;

    CallRecord(ReportFields fields, ZoneId clock) {
        this.fields = fields;
        String written = fields.get("start") == null ? fields.get("calldate") : fields.get("start");
        this.start = LogClock.read("start", written == null ? "" : written, clock);
    }

    List<CallReport> reports(String account) {
        String app = said("lastapp").toLowerCase(Locale.ROOT);
        Direction direction = direction();
        if (direction == null || app.equals(QUEUE)) {
            return List.of();
        }
        boolean outbound = direction == Direction.OUTBOUND;
        String id = fields.name("uniqueid");
        String first = fields.get("linkedid");
        CallLine line = new CallLine(
                id,
                id.equals(first) ? null : first,
                account,
                outbound ? account : said("src"),
                outbound ? said("dst") : account,
                direction);
        String telephone = said(outbound ? "channel" : "dstchannel");
        ToldCall call = ToldCall.of(String.join(":", "cdr", start.toString(), said("dstchannel")), line);
        ToldCall there = telephone.isEmpty() ? call : call.at(PbxParty.answerer(telephone));
        return steps(call, there, app);
    }

    private List<CallReport> steps(ToldCall call, ToldCall there, String app) {
        Instant end = start.plusSeconds(seconds("duration"));
        Instant answer = end.minusSeconds(Math.min(seconds("billsec"), seconds("duration")));
        String disposition = said("disposition").toUpperCase(Locale.ROOT);
        boolean answered = disposition.equals(ANSWERED);
        if (answered && app.startsWith(VOICEMAIL)) {
            return List.of(
                    call.offered(start), call.takenByMachine(answer), call.ended(end, HangupCause.NORMAL_CLEARING));
        } else if (answered && !said("dstchannel").isEmpty()) {
            return List.of(
                    there.offered(start), there.connected(answer), there.ended(end, HangupCause.NORMAL_CLEARING));
        } else if (answered) {
            return List.of(call.offered(start), call.ended(end, HangupCause.CANCEL));
        }
        HangupCause cause = ENDS.get(disposition);
        if (cause == null) {
            throw FieldProblem.invalid("disposition", "must be ANSWERED, NO ANSWER, BUSY, FAILED or CONGESTION");
        }
        return List.of(there.offered(start), there.ended(end, cause));
    }

    /** Whose channel is called like himself is a telephone of ours. */
    private @Nullable Direction direction() {
        String from = said("src");
        String channel = PbxParty.name(said("channel"));
        boolean ours =
                PbxParty.isExtension(from) || (!from.isEmpty() && channel.equals(from) && !PbxParty.isNumber(from));
        if (!ours) {
            return Direction.INBOUND;
        }
        return PbxParty.isNumber(said("dst")) ? Direction.OUTBOUND : null;
    }

    private long seconds(String name) {
        return Objects.requireNonNullElse(fields.number(name), 0);
    }

    private String said(String name) {
        return Objects.requireNonNullElse(fields.get(name), "");
    }
}
