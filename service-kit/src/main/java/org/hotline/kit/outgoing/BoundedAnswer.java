package org.hotline.kit.outgoing;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Takes the bytes of an answer up to a limit; what says that it is longer is not read at all. */
final class BoundedAnswer implements BodySubscriber<byte[]> {

    private final long announced;
    private final int most;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    private BoundedAnswer(long announced, int most) {
        this.announced = announced;
        this.most = most;
    }

    static BoundedAnswer of(HttpHeaders headers, int most) {
        return new BoundedAnswer(headers.firstValueAsLong("Content-Length").orElse(0), most);
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        if (announced > most) {
            refuse();
        } else {
            given.request(Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        for (ByteBuffer piece : pieces) {
            if (whole.isDone()) {
                return;
            }
            byte[] read = new byte[piece.remaining()];
            piece.get(read);
            bytes.writeBytes(read);
            if (bytes.size() > most) {
                refuse();
            }
        }
    }

    private void refuse() {
        Objects.requireNonNull(subscription).cancel();
        whole.completeExceptionally(new OutgoingCalls.AnswerTooLong(most));
    }

    @Override
    public void onError(Throwable trouble) {
        whole.completeExceptionally(trouble);
    }

    @Override
    public void onComplete() {
        whole.complete(bytes.toByteArray());
    }
}
