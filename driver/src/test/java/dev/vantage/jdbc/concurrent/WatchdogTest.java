package dev.vantage.jdbc.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WatchdogTest {

    private static final Duration MOMENT = Duration.ofMillis(10);
    private static final long FAR_TOO_LONG = 30;

    private final Watchdog watchdog = new Watchdog();
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    @AfterEach
    void stop() {
        mayEnd.countDown();
        watchdog.close();
    }

    private void block() {
        try {
            mayEnd.await();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void actsInTimeWhileOtherActionsBlock() throws InterruptedException {
        var other = new CountDownLatch(1);
        try (var once = watchdog.watch(Duration.ZERO, this::block);
                var often = watchdog.watchEvery(MOMENT, () -> true, this::block);
                var later = watchdog.watch(MOMENT.multipliedBy(10), other::countDown)) {
            assertThat(other.await(FAR_TOO_LONG, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void actsAgainAndAgainOneAtATimeAndWhenDueOnly() throws InterruptedException {
        var thrice = new CountDownLatch(3);
        var acting = new AtomicInteger();
        var most = new AtomicInteger();
        var neverDue = new AtomicInteger();
        Runnable action = () -> {
            most.accumulateAndGet(acting.incrementAndGet(), Math::max);
            thrice.countDown();
            sleep();
            acting.decrementAndGet();
        };
        try (var due = watchdog.watchEvery(Duration.ofMillis(1), () -> true, action);
                var not = watchdog.watchEvery(Duration.ofMillis(1), () -> false, neverDue::incrementAndGet)) {
            assertThat(thrice.await(FAR_TOO_LONG, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(most).hasValue(1);
        assertThat(neverDue).hasValue(0);
    }

    private static void sleep() {
        try {
            Thread.sleep(MOMENT);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void doesNothingOnceTheWatchIsClosed() throws InterruptedException {
        var acted = new AtomicInteger();
        watchdog.watch(MOMENT, acted::incrementAndGet).close();
        watchdog.watchEvery(MOMENT, () -> true, acted::incrementAndGet).close();
        var later = new CountDownLatch(1);
        try (var watch = watchdog.watch(MOMENT.multipliedBy(5), later::countDown)) {
            assertThat(later.await(FAR_TOO_LONG, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(acted).hasValue(0);
    }
}
