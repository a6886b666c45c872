package org.hotline.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class UploadIdsTest {

    private static final UUID ANN = new UUID(1, 2);

    private final UploadIds ids = new UploadIds(new DeploymentSecret("a secret of the house, and long enough"));

    @Test
    void whatWasIssuedIsKnownAsThatOfItsUploaderAlone() {
        UUID id = ids.issue(ANN);

        assertThat(ids.isIssued(id, ANN)).isTrue();
        assertThat(ids.isIssued(id, new UUID(1, 3))).isFalse();
        assertThat(ids.isIssued(id, new UUID(0, 2))).isFalse();
        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(UUID.fromString(id.toString())).isEqualTo(id).isNotEqualTo(ids.issue(ANN));
    }

    @Test
    void whateverIsChangedInAnIdItWasNotIssued() {
        UUID id = ids.issue(ANN);

        for (int bit = 0; bit < Long.SIZE; bit++) {
            UUID one = new UUID(id.getMostSignificantBits() ^ (1L << bit), id.getLeastSignificantBits());
            UUID other = new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ (1L << bit));
            assertThat(ids.isIssued(one, ANN)).isFalse();
            assertThat(ids.isIssued(other, ANN)).isFalse();
        }
        assertThat(ids.isIssued(UUID.randomUUID(), ANN)).isFalse();
    }

    @Test
    void anotherHousesIdIsNothingHere() {
        UploadIds others = new UploadIds(new DeploymentSecret("a secret of another house, as long as ours"));

        assertThat(ids.isIssued(others.issue(ANN), ANN)).isFalse();
    }
}
