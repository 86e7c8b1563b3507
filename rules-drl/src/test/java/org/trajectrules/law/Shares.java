package org.trajectrules.law;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Work in numbered shares, spread over the processors: a share depends on its number, and on no other share. */
final class Shares {

    private Shares() {}

    /** What each share yields, in the order of their numbers. */
    static <T> List<T> of(int number, IntFunction<T> share) {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<T>> given = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                int which = i;
                given.add(threads.submit(() -> share.apply(which)));
            }
            List<T> yields = new ArrayList<>();
            for (Future<T> each : given) {
                yields.add(each.get());
            }
            return yields;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
