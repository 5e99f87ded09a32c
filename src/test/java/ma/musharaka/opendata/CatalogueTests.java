package ma.musharaka.opendata;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.PublicList;
import ma.musharaka.testing.Contributions;
import ma.musharaka.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Long lists are read in batches, all of the same moment. */
@IntegrationTest
class CatalogueTests {

    @Autowired
    EntityManager entities;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Catalogue house;

    @Autowired
    Contributions contributions;

    private Catalogue of(PublicList... lists) {
        return new Catalogue(List.of(lists), entities, transactions);
    }

    @Test
    void aLongListIsNeverInMemoryAsAWhole() throws IOException {
        ManyRows list = new ManyRows(100_250);
        AtomicInteger writtenBeforeTheEnd = new AtomicInteger();
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int from, int length) {
                super.write(bytes, from, length);
                if (list.sizesAsked.size() == 1) writtenBeforeTheEnd.set(size());
            }
        };

        CommuneScope.call(BENI_MELLAL, () -> {
            of(list).readAll(list, PublicList.Asked.ALL, new Table(list, out));
            return null;
        });

        assertThat(list.sizesAsked).hasSize(201).containsOnly(Catalogue.BATCH);
        assertThat(writtenBeforeTheEnd.get())
                .as("the first batch is written before the second is read")
                .isPositive();
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(100_251);
    }

    @Test
    void batchesAreOfOneMomentWhateverIsPublishedMeanwhile() throws IOException {
        CommuneScope.call(BENI_MELLAL, () -> {
            PublicList proposals = house.find("proposals").orElseThrow();
            contributions.published("إصلاح إنارة الزقاق", "مصابيح الزقاق معطلة منذ أسابيع ونطلب إصلاحها");
            long before = house.count(proposals);
            long[] counted = new long[2];
            TransactionTemplate apart = new TransactionTemplate(transactions);
            apart.setPropagationBehavior(Propagation.REQUIRES_NEW.value());
            house.readAll(proposals, PublicList.Asked.ALL, rows -> {
                assertThat(TransactionSynchronizationManager.isCurrentTransactionReadOnly())
                        .isTrue();
                counted[0] = proposals.count(PublicList.Asked.ALL);
                apart.executeWithoutResult(status ->
                        contributions.published("مقاعد في الساحة", "نقترح وضع مقاعد في ساحة الحي للمسنين والأطفال"));
                counted[1] = proposals.count(PublicList.Asked.ALL);
            });
            assertThat(counted).containsExactly(before, before);
            assertThat(house.count(proposals)).isEqualTo(before + 1);
            return null;
        });
    }

    @Test
    void aReaderWhoLeavesEndsTheReading() {
        ManyRows list = new ManyRows(10_000);
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> of(list).readAll(list, PublicList.Asked.ALL, rows -> gone.write(1)))
                .withMessage("gone");
        assertThat(list.sizesAsked).hasSize(1);
    }

    @Test
    void twoListsCannotHaveOneName() {
        assertThatIllegalStateException().isThrownBy(() -> of(new ManyRows(1), new ManyRows(2)));
    }
}
