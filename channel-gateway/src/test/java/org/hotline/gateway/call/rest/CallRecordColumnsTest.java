package org.hotline.gateway.call.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import org.hotline.kit.problem.DomainException;
import org.junit.jupiter.api.Test;

/** Which columns a file of call detail records has. */
class CallRecordColumnsTest {

    private static final String HEADER =
            "calldate,src,dst,channel,dstchannel,lastapp,duration,billsec,disposition,uniqueid";
    private static final String CALL =
            "2026-06-01 12:00:00,0612345678,33100000000,PJSIP/trunk-00000001,PJSIP/ann-00000002,Dial,68,60,ANSWERED,1.1";

    private final CallRecords records = new CallRecords("line", ZoneOffset.UTC);

    @Test
    void theFirstLineNamesThemWhateverStandsBeforeIt() {
        assertThat(records.reports("\uFEFF" + HEADER)).isEmpty();
        assertThat(records.reports(CALL)).hasSize(3);
        assertThat(records.reports(HEADER)).isEmpty();
        assertThat(records.reports(CALL)).hasSize(3);
    }

    @Test
    void whoCallsRenamesNone() {
        assertThat(records.reports(HEADER)).isEmpty();
        String renaming = CALL.replace("0612345678", "uniqueid").replace("33100000000", "dst");
        assertThat(records.reports(renaming)).isNotEmpty();
        assertThat(records.reports(CALL)).hasSize(3);
        assertThatThrownBy(() -> records.reports("uniqueid,dst,start")).isInstanceOf(DomainException.class);
        assertThat(records.reports(CALL)).hasSize(3);
    }
}
