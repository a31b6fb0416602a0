package app.tendero.sandbox.proof;

import app.tendero.sandbox.meta.MetaListener;
import app.tendero.sandbox.meta.Sent;
import app.tendero.sandbox.meta.Told;
import app.tendero.sandbox.meta.rules.GraphError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Writes down what the pretend Meta sees. */
public final class Ledger implements MetaListener {

    private final List<Note> notes = new ArrayList<>();
    private final Map<String, List<String>> batches = new ConcurrentHashMap<>();
    private final Standing standing = new Standing();

    public void add(Note note) {
        synchronized (this) {
            notes.add(note);
        }
        standing.see(note);
    }

    public synchronized List<Note> notes() {
        return List.copyOf(notes);
    }

    /** How things stand at the moment. */
    public Standing standing() {
        return standing;
    }

    /** Tells which messages travel in the webhook that is known by the first of them. */
    public void together(List<String> wamids) {
        batches.put(wamids.getFirst(), List.copyOf(wamids));
    }

    boolean taken(Collection<String> wamids) {
        return standing.taken(wamids);
    }

    @Override
    public void told(Told webhook) {
        if (!webhook.kind().equals("message")) {
            return;
        }
        var at = System.nanoTime();
        var from = at - TimeUnit.MILLISECONDS.toNanos(webhook.millis());
        var saysWhen = webhook.retryAfter().isPresent();
        add(new Note.Attempt(at, webhook.status(), webhook.millis(), saysWhen));
        for (var wamid : batches.getOrDefault(webhook.wamid(), List.of(webhook.wamid()))) {
            if (webhook.attempt() == 1) {
                add(new Note.Asked(from, wamid));
            }
            if (webhook.taken()) {
                add(new Note.Taken(at, wamid));
            }
        }
    }

    @Override
    public void accepted(Sent sent) {
        add(Note.Sent.of(System.nanoTime(), sent));
    }

    @Override
    public void refused(String phoneNumberId, GraphError error) {
        add(new Note.Refused(System.nanoTime(), phoneNumberId, error.code()));
    }
}
