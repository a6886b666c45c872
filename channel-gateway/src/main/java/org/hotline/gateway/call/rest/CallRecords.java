package org.hotline.gateway.call.rest;

import java.time.ZoneId;
import java.util.List;
import org.hotline.gateway.call.CallReport;
import org.hotline.kit.problem.FieldProblem;

/** What Asterisk's call detail records tell of calls, line by line, of which the first may say what the columns are. */
final class CallRecords {

    /** As cdr_csv writes them. */
    private static final List<String> USUAL = List.of(
            "accountcode",
            "src",
            "dst",
            "dcontext",
            "clid",
            "channel",
            "dstchannel",
            "lastapp",
            "lastdata",
            "start",
            "answer",
            "end",
            "duration",
            "billsec",
            "disposition",
            "amaflags",
            "uniqueid",
            "userfield",
            "peeraccount",
            "linkedid",
            "sequence");

    /** What some programs write before a file. */
    private static final String BYTE_ORDER = "\uFEFF";

    private final String account;
    private final ZoneId clock;
    private List<String> columns = USUAL;
    private boolean begun;

    CallRecords(String account, ZoneId clock) {
        this.account = account;
        this.clock = clock;
    }

    /** Nothing of calls among ourselves and of queues, and of the line that says what the columns are. */
    List<CallReport> reports(String line) {
        boolean first = !begun;
        begun = true;
        List<String> values = CsvLine.values(first ? line.replaceFirst("^" + BYTE_ORDER, "") : line);
        if (first && isHeader(values)) {
            columns = values;
        }
        if (values.equals(columns)) {
            return List.of();
        }
        if (values.size() <= columns.indexOf("uniqueid")) {
            throw FieldProblem.invalid("line", "must have a uniqueid: see loguniqueid of cdr.conf");
        }
        return new CallRecord(name -> of(values, name), clock).reports(account);
    }

    /** Only of the first line: who calls chooses words of those behind it. */
    private static boolean isHeader(List<String> values) {
        return values.contains("uniqueid")
                && values.contains("dst")
                && (values.contains("start") || values.contains("calldate"));
    }

    private List<String> of(List<String> values, String name) {
        int place = columns.indexOf(name);
        return place < 0 || place >= values.size() ? List.of() : List.of(values.get(place));
    }
}
