package org.hotline.door.page;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Refuses forms that cannot be read, by their form or by the letters that they claim to be written in. */
@Provider
class FormReading implements ReaderInterceptor {

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext form) throws IOException {
        try {
            return form.proceed();
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new BadRequestException(unreadable);
        }
    }
}
