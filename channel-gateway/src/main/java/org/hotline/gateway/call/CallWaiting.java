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
    boolean park(WaitingReport report, CallReceipt receipt, Instant due) {
        String account = account(report, receipt);
        if (isKnown(report, account, receipt)) {
            return false;
        }
        waiting.add(report, account, due);
        return true;
    }

    /** Keeps the report. Answers whether it is known by now, by its call or a leg above, which call it is about. */
    boolean keep(WaitingReport report, CallReceipt receipt, Instant due) {
        String account = account(report, receipt);
        waiting.add(report, account, due);
        return isKnown(report, account, receipt)
                || waiting.about(account, report.report().line().callIds()).stream()
                        .anyMatch(WaitingReport::isAbove);
    }

    private boolean isKnown(WaitingReport report, String account, CallReceipt receipt) {
        TakenReport asked = new TakenReport(report.report(), account, receipt);
        return !calls.find(List.of(asked), receipt.by()).isEmpty();
    }

    /** On which it is, held for the caller whose it is. */
    private String account(WaitingReport report, CallReceipt receipt) {
        String account = CallLines.account(report.report().line());
        AccountName name = new AccountName(Channel.VOICE, account);
        UUID owner = owning.claim(Map.of(name, receipt.caller())).get(name);
        if (owner == null || !receipt.by().covers(account, owner)) {
            throw AccessProblem.accountOfAnother(account);
        }
        waiting.holdAccount(account);
        return account;
    }

    /** Those that waited for one of the calls. */
    List<WaitingReport> about(String account, Collection<String> callIds) {
        waiting.holdAccount(account);
        return waiting.about(account, callIds);
    }

    /** Those that have waited long enough. */
    List<WaitingReport> due(Instant now) {
        return waiting.due(now, AT_A_TIME);
    }

    void done(WaitingReport report) {
        waiting.remove(report.id());
    }
}
