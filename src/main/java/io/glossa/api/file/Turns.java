package io.glossa.api.file;

import io.glossa.gateway.Terms;
import io.glossa.gateway.Trace;
import java.util.concurrent.Semaphore;

/** Lets so many files be worked on at once; others wait for their turn, in the order in which they came. */
final class Turns {

    private final Semaphore turns;
    private final Jobs.Work work;

    Turns(int atOnce, Jobs.Work work) {
        this.turns = new Semaphore(atOnce, true);
        this.work = work;
    }

    /** Does it on this thread, when its turn has come. */
    Job.State translated(Job job, Assignment assignment, Terms terms, Trace trace) {
        try {
            turns.acquire();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Job.State.Failed(FileWork.stopped());
        }
        try {
            job.begins();
            return work.translated(assignment, terms, trace);
        } finally {
            turns.release();
        }
    }
}
