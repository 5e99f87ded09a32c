package ma.musharaka.people;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Port: a room's part of what the commune of the moment keeps of a person (law 09-08). Every room whose rows name a person
 * serves it, so that nothing is left out of what is given to the person, and nothing left behind when the account closes.
 */
public interface PersonalDataSource {

    /**
     * Whose account was closed. What was counted stays, as given by nobody in particular: two acts of one person cannot be
     * told from those of two.
     */
    UUID NOBODY = UUID.fromString("00000000-0000-7000-8000-000000000000");

    /** Its place among the rooms. */
    int order();

    /** What the room's part is called in the data, such as {@code proposals}. */
    String code();

    /** Text key of what people call it. */
    String titleKey();

    /** All that is kept of the person here, and nothing of anyone else. */
    List<Item> of(UUID person);

    /**
     * Takes the person out of the room's rows, within the transaction of the caller. Done twice, it does no more.
     *
     * @return how many rows were changed or deleted
     */
    int erase(UUID person);

    /** Something that is kept: an account, a proposal, a letter. */
    record Item(List<Field> fields) {

        public static Item of(@Nullable Field... fields) {
            return new Item(Arrays.stream(fields)
                    .filter(java.util.Objects::nonNull)
                    .map(field -> (Field) field)
                    .toList());
        }
    }

    /**
     * One part of it.
     *
     * @param name in the data, for programs
     * @param textKey of what people call it
     * @param value a text, number, day, moment, localized text, or a list of texts
     * @param saidKey text key of what people call the value, where it is a code
     */
    record Field(
            String name,
            String textKey,
            @Nullable Object value,
            @Nullable String saidKey) {

        public static Field of(String name, String textKey, @Nullable Object value) {
            return new Field(name, textKey, value, null);
        }

        /** A code, with what people call it. */
        public static Field coded(String name, String textKey, Object code, String saidKey) {
            return new Field(name, textKey, code, saidKey);
        }
    }
}
