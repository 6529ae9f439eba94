package dev.vantage.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "StudentID, student id",
        "student_id, student id",
        "ORDER LINES, order lines",
        "cust_nm, customer name",
        "hireDt, hire date",
        "qty, quantity",
        "appts, appointments",
        "addrs, addresses",
        "hist_ctrys, hist countries",
        "stats, statistics",
        "lname, last name",
        "cat, cat",
        "copiessold, copies sold",
        "UNITPRICE, unit price",
        "customerid, customer id",
        "custid, customer id",
        "dateofbirth, date of birth",
        "createdat, created at",
        "orders_lastlogin, orders last login",
        "department, department",
        "performers, performers",
        "zzyzxword, zzyzxword",
        "__, __"
    })
    void writesAnIdentifierInWords(String identifier, String words) {
        assertThat(Names.inWords(identifier)).isEqualTo(words);
    }
}
