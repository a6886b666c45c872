package org.hotline.gateway.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.gateway.access.AccessProblem;
import org.hotline.gateway.access.AccountName;
import org.hotline.gateway.access.AccountOwning;
import org.hotline.gateway.channel.Channel;

/** Keeps reports until it is known which call they are about. */
@ApplicationScoped
@Transactional
class CallWaiting {

    private static final int AT_A_TIME = 100;

    private final WaitingReportTable waiting;
    private final CallTable calls;
    private final AccountOwning owning;

    CallWaiting(WaitingReportTable waiting, CallTable calls, AccountOwning owning) {
        this.waiting = waiting;
        this.calls = calls;
        this.owning = owning;
    }

    /** Keeps the report if its call is not known. Answers whether it did. */
    boolean park(WaitingReport report, String account, CallReceipt receipt) {
        AccountName name = new AccountName(Channel.VOICE, account);
        UUID owner = owning.claim(Map.of(name, receipt.caller())).get(name);
        if (owner == null || !receipt.by().covers(account, owner)) {
            throw AccessProblem.accountOfAnother(account);
        }
        waiting.holdAccount(account);
        TakenReport asked = new TakenReport(report.report(), account, receipt);
        if (!calls.find(List.of(asked), receipt.by()).isEmpty()) {
            return false;
        }
        waiting.add(report, account);
        return true;
    }

    /** Those that waited for one of the calls. */
    List<WaitingReport> about(String account, Collection<String> callIds) {
        waiting.holdAccount(account);
        return waiting.about(account, callIds);
    }

    /** Those that have waited long enough. */
    List<WaitingReport> since(Instant then) {
        return waiting.since(then, AT_A_TIME);
    }

    void done(WaitingReport report) {
        waiting.remove(report.id());
    }
}
