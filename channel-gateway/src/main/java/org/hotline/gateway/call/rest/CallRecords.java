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

    private final String account;
    private final ZoneId clock;
    private List<String> columns = USUAL;

    CallRecords(String account, ZoneId clock) {
        this.account = account;
        this.clock = clock;
    }

    /** Nothing of calls among ourselves and of queues, and of the line that says what the columns are. */
    List<CallReport> reports(String line) {
        List<String> values = CsvLine.values(line);
        if (values.contains("uniqueid") && values.contains("dst")) {
            columns = values;
            return List.of();
        }
        if (values.size() <= columns.indexOf("uniqueid")) {
            throw FieldProblem.invalid("line", "must have a uniqueid: see loguniqueid of cdr.conf");
        }
        return new CallRecord(name -> of(values, name), clock).reports(account);
    }

    private List<String> of(List<String> values, String name) {
        int place = columns.indexOf(name);
        return place < 0 || place >= values.size() ? List.of() : List.of(values.get(place));
    }
}
