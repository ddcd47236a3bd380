// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

/**
 * The form of a vehicle.
 * Other codes are allowed too: the type of such a member is String.
 */
public final class VehicleForm {
    /**
     * A car.
     * <p lang="es">Automóvil.</p>
     */
    public static final String CAR = "car";

    /**
     * A pickup.
     * <p lang="es">Camioneta.</p>
     */
    public static final String PICKUP = "pickup";

    /**
     * A truck.
     * <p lang="es">Camión.</p>
     */
    public static final String TRUCK = "truck";

    /**
     * A bus.
     * <p lang="es">Ómnibus.</p>
     */
    public static final String BUS = "bus";

    /**
     * A motorcycle.
     * <p lang="es">Motocicleta.</p>
     */
    public static final String MOTORCYCLE = "motorcycle";

    private VehicleForm() {}
}
