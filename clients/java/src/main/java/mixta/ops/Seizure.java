// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mixta.record.Absence;
import mixta.record.Alias;
import mixta.record.Marking;
import mixta.record.Money;
import mixta.record.Place;
import mixta.record.Source;
import mixta.record.Text;

/**
 * One seizure: what was seized in one act, at one place and on one day. It needs a substance, a
 * thing or cash.
 */
@JsonDeserialize(builder = Seizure.Builder.class)
public record Seizure(
    /**
     * Identifier of the record, the same in every version and every file. Required.
     * <p>ID: identifies a record: a UUID (RFC 9562) in lower case.</p>
     */
    String id,

    /**
     * How many versions of the record each actor has issued. The record with the higher counters is
     * the newer one; clocks decide nothing. Required.
     */
    Map<String, Long> version,

    /**
     * The token of each actor's version that this one was made from, its own with it: only an actor
     * that has seen a version can state its token. Records that more than one actor may issue carry
     * tokens.
     */
    Map<String, String> seen,

    /**
     * The actor that issued this version and answers for it. Required.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String issuer,

    /**
     * When this version was issued. Required.
     * <p>Instant: a moment with its offset from UTC (RFC 3339), kept as it was written:
     * "2022-10-03T09:00:00-04:00".</p>
     */
    String issued,

    /** Who may have the record and what may be done with it. Required. */
    Marking marking,

    /** True for an exercise: nothing in the record is real. */
    Boolean exercise,

    /** True if either side may issue the next version; otherwise only the issuer may. */
    Boolean joint,

    /** The reference numbers by which each side's own systems know the record. */
    List<Alias> aliases,

    /** Public or internal sources that the record rests on. */
    List<Source> sources,

    /** Why an optional field is absent, by its name. */
    Map<String, Absence> absent,

    /** Markings of optional fields that are marked higher than the record, by the field's name. */
    Map<String, Marking> markings,

    /** A system's own data, by namespace; kept and passed on unread. */
    Map<String, JsonNode> extensions,

    /**
     * The operation it was made in.
     * <p>OperationRef: the id of an Operation.</p>
     */
    String operation,

    /**
     * The day, by the calendar of the place. Required.
     * <p>Date: a day of the calendar (ISO 8601): "2022-09-29".</p>
     */
    String date,

    /** Where. Required. */
    Place place,

    /**
     * What kind of place it is.
     * <p>Codes: {@link mixta.ops.Setting}.</p>
     */
    String setting,

    /** The substances, each with its weight. */
    List<SeizedItem> items,

    /** Things seized with them. */
    List<AssetCount> assets,

    /** Cash, by currency. */
    List<Money> cash,

    /** Persons, as counts. */
    List<PersonCount> persons,

    /** Where the substances were made or grown. */
    Place origin,

    /** Where the transport began. */
    Place departure,

    /** Where it passed, in order. */
    List<Place> transit,

    /** Where it was going. */
    Place destination,

    /** How it was carried. */
    Transport transport,

    /** How it was hidden. */
    Text concealment,

    /**
     * The agency that made it. Required.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String agency,

    /** Number of the case at the prosecutor's office. */
    String caseNumber,

    /** Number of the act of seizure. */
    String actNumber,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String id;
        private Map<String, Long> version;
        private Map<String, String> seen;
        private String issuer;
        private String issued;
        private Marking marking;
        private Boolean exercise;
        private Boolean joint;
        private List<Alias> aliases;
        private List<Source> sources;
        private Map<String, Absence> absent;
        private Map<String, Marking> markings;
        private Map<String, JsonNode> extensions;
        private String operation;
        private String date;
        private Place place;
        private String setting;
        private List<SeizedItem> items;
        private List<AssetCount> assets;
        private List<Money> cash;
        private List<PersonCount> persons;
        private Place origin;
        private Place departure;
        private List<Place> transit;
        private Place destination;
        private Transport transport;
        private Text concealment;
        private String agency;
        private String caseNumber;
        private String actNumber;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public Builder version(Map<String, Long> version) {
            this.version = version;
            return this;
        }

        public Builder seen(Map<String, String> seen) {
            this.seen = seen;
            return this;
        }

        public Builder issuer(String issuer) {
            this.issuer = issuer;
            return this;
        }

        public Builder issued(String issued) {
            this.issued = issued;
            return this;
        }

        public Builder marking(Marking marking) {
            this.marking = marking;
            return this;
        }

        public Builder exercise(Boolean exercise) {
            this.exercise = exercise;
            return this;
        }

        public Builder joint(Boolean joint) {
            this.joint = joint;
            return this;
        }

        public Builder aliases(List<Alias> aliases) {
            this.aliases = aliases;
            return this;
        }

        public Builder sources(List<Source> sources) {
            this.sources = sources;
            return this;
        }

        public Builder absent(Map<String, Absence> absent) {
            this.absent = absent;
            return this;
        }

        public Builder markings(Map<String, Marking> markings) {
            this.markings = markings;
            return this;
        }

        public Builder extensions(Map<String, JsonNode> extensions) {
            this.extensions = extensions;
            return this;
        }

        public Builder operation(String operation) {
            this.operation = operation;
            return this;
        }

        public Builder date(String date) {
            this.date = date;
            return this;
        }

        public Builder place(Place place) {
            this.place = place;
            return this;
        }

        public Builder setting(String setting) {
            this.setting = setting;
            return this;
        }

        public Builder items(List<SeizedItem> items) {
            this.items = items;
            return this;
        }

        public Builder assets(List<AssetCount> assets) {
            this.assets = assets;
            return this;
        }

        public Builder cash(List<Money> cash) {
            this.cash = cash;
            return this;
        }

        public Builder persons(List<PersonCount> persons) {
            this.persons = persons;
            return this;
        }

        public Builder origin(Place origin) {
            this.origin = origin;
            return this;
        }

        public Builder departure(Place departure) {
            this.departure = departure;
            return this;
        }

        public Builder transit(List<Place> transit) {
            this.transit = transit;
            return this;
        }

        public Builder destination(Place destination) {
            this.destination = destination;
            return this;
        }

        public Builder transport(Transport transport) {
            this.transport = transport;
            return this;
        }

        public Builder concealment(Text concealment) {
            this.concealment = concealment;
            return this;
        }

        public Builder agency(String agency) {
            this.agency = agency;
            return this;
        }

        public Builder caseNumber(String caseNumber) {
            this.caseNumber = caseNumber;
            return this;
        }

        public Builder actNumber(String actNumber) {
            this.actNumber = actNumber;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Seizure build() {
            return new Seizure(
                id, version, seen, issuer, issued, marking, exercise, joint, aliases, sources,
                absent, markings, extensions, operation, date, place, setting, items, assets, cash,
                persons, origin, departure, transit, destination, transport, concealment, agency,
                caseNumber, actNumber, newer);
        }
    }
}
