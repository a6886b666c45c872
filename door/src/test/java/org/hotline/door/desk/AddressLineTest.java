package org.hotline.door.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressLineTest {

    private final MultivaluedMap<String, String> form = new MultivaluedHashMap<>();

    @Test
    void addressesAreReadAsPeopleSeparateThem() {
        form.putSingle("cc", " bob@shop.example; Ann <ann@shop.example>,\r\n,eve@shop.example ");
        form.putSingle("all", "lead@shop.example");

        assertThat(AddressLine.in(form, "cc", "all"))
                .containsExactly("bob@shop.example", "Ann <ann@shop.example>", "eve@shop.example", "lead@shop.example");
        assertThat(AddressLine.in(form, "bcc")).isEmpty();
    }

    @Test
    void whatIsPutIntoAReplyLeavesItsCopies() {
        form.putSingle("text", "Look:");
        form.putSingle("inserted", "here");
        form.putSingle("bcc", "lead@shop.example");

        WrittenReply reply = WrittenReply.inserted(form);

        assertThat(reply.text()).isEqualTo("Look:\nhere");
        assertThat(reply.isCopied()).isTrue();
        assertThat(reply.bcc()).isEqualTo(AddressLine.of(List.of("lead@shop.example")));
        assertThat(WrittenReply.NOTHING.isEmpty()).isTrue();
    }
}
