package app.tendero.sandbox.proof;

import app.tendero.sandbox.meta.MetaListener;
import app.tendero.sandbox.meta.Sent;
import app.tendero.sandbox.meta.Told;
import app.tendero.sandbox.meta.rules.GraphError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Writes down what the pretend Meta sees. */
final class Ledger implements MetaListener {

    private final List<Note> notes = new ArrayList<>();
    private final Map<String, List<String>> batches = new ConcurrentHashMap<>();
    private final LongAdder answers = new LongAdder();

    synchronized void add(Note note) {
        notes.add(note);
    }

    synchronized List<Note> notes() {
        return List.copyOf(notes);
    }

    /** How many messages of the service were accepted so far. */
    long answers() {
        return answers.sum();
    }

    /** Tells which messages travel in the webhook that is known by the first of them. */
    void together(List<String> wamids) {
        batches.put(wamids.getFirst(), List.copyOf(wamids));
    }

    @Override
    public void told(Told webhook) {
        if (webhook.kind().equals("message") && webhook.taken()) {
            var at = System.nanoTime();
            batches.getOrDefault(webhook.wamid(), List.of(webhook.wamid()))
                    .forEach(wamid -> add(new Note.Taken(at, wamid)));
        }
    }

    @Override
    public void accepted(Sent sent) {
        answers.increment();
        add(Note.Sent.of(System.nanoTime(), sent));
    }

    @Override
    public void refused(String phoneNumberId, GraphError error) {
        add(new Note.Refused(System.nanoTime(), phoneNumberId, error.code()));
    }
}
