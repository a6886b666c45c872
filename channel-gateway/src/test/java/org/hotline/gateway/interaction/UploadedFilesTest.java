package org.hotline.gateway.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.hotline.kit.security.UploadIds;
import org.hotline.kit.test.Tokens;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class UploadedFilesTest extends GatewayTest {

    @Inject
    UploadIds uploads;

    @Test
    void anUploadsIdSaysWhoseItIs() {
        String id = as("operator", "uploader")
                .contentType("text/plain")
                .queryParam("name", "a.txt")
                .body(new byte[] {1})
                .post("/v1/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        UUID file = UUID.fromString(id);
        assertThat(uploads.isIssued(file, Tokens.idOf("operator", "uploader"))).isTrue();
        assertThat(uploads.isIssued(file, Tokens.idOf("operator", "another"))).isFalse();
    }
}
