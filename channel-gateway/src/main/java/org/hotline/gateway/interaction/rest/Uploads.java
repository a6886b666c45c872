package org.hotline.gateway.intake.rest;

import java.io.IOException;
import java.io.InputStream;
import org.hotline.gateway.intake.IntakeProblem;
import org.hotline.kit.problem.FieldProblem;

/** Takes bytes in, some and not too many. */
final class Uploads {

    private Uploads() {}

    static byte[] read(InputStream body, int most) throws IOException {
        byte[] content = body.readNBytes(most + 1);
        if (content.length > most) {
            throw IntakeProblem.tooLarge(most);
        }
        if (content.length == 0) {
            throw FieldProblem.invalid("body", "must not be empty");
        }
        return content;
    }
}
