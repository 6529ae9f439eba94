package dev.vantage.jdbc;

import dev.vantage.jdbc.error.SqlState;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the parameters of a question stand in its SQL, which may have another order and one of them twice.
 *
 * @param parameters for each place in the SQL the number of the parameter that it takes, from 1
 */
record ParameterPlaces(List<Integer> parameters) {

    int count() {
        return (int) parameters.stream().distinct().count();
    }

    /** @throws SQLException with SQLState 07009 if the question has no such parameter */
    int[] of(int parameter) throws SQLException {
        var places = IntStream.rangeClosed(1, parameters.size())
                .filter(place -> parameters.get(place - 1) == parameter)
                .toArray();
        if (places.length == 0) {
            throw SqlState.BAD_PARAMETER.exception(
                    "There is no parameter " + parameter + "; the question has " + count() + ".");
        }
        return places;
    }
}
