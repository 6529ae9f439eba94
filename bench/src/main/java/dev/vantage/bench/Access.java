package dev.vantage.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.h2.jdbcx.JdbcDataSource;
import org.sqlite.SQLiteDataSource;

/** Ways to one database. */
public enum Access {
    DIRECT,
    VANTAGE,
    P6SPY,
    DATASOURCE_PROXY;

    private static final String H2 = "jdbc:h2:";

    /** @param url of the database's own driver, SQLite's or H2's */
    Connection open(String url) throws SQLException {
        return switch (this) {
            case DIRECT -> DriverManager.getConnection(url);
            case VANTAGE -> DriverManager.getConnection("jdbc:vantage:" + url.substring("jdbc:".length()));
            case P6SPY -> DriverManager.getConnection("jdbc:p6spy:" + url.substring("jdbc:".length()));
            case DATASOURCE_PROXY -> throughDataSourceProxy(url);
        };
    }

    /** It leaves rows as they are unless it is told to see them. */
    private static Connection throughDataSourceProxy(String url) throws SQLException {
        if (url.startsWith(H2)) {
            var source = new JdbcDataSource();
            source.setURL(url);
            return ProxyDataSourceBuilder.create(source)
                    .proxyResultSet()
                    .build()
                    .getConnection();
        }
        var source = new SQLiteDataSource();
        source.setUrl(url);
        return ProxyDataSourceBuilder.create(source).proxyResultSet().build().getConnection();
    }
}
