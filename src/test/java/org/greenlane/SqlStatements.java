package org.greenlane;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * Notes the SQL statements that the current thread prepares, so that a test can say how
 * many a page takes. What the clock asks once a minute does not count.
 */
@Component
public class SqlStatements implements BeanPostProcessor {

	private static final ThreadLocal<List<String>> NOTED = ThreadLocal.withInitial(ArrayList::new);

	/**
	 * The statements of an action.
	 */
	public static List<String> of(Runnable action) {
		NOTED.get().clear();
		action.run();
		return NOTED.get().stream().filter((sql) -> !sql.contains("clock_timestamp()")).toList();
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source) ? new NotingDataSource(source) : bean;
	}

	private static final class NotingDataSource extends DelegatingDataSource {

		private NotingDataSource(DataSource target) {
			super(target);
		}

		@Override
		public Connection getConnection() throws SQLException {
			Connection connection = super.getConnection();
			return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(),
					new Class<?>[] { Connection.class }, (proxy, method, arguments) -> {
						if (method.getName().startsWith("prepare") && arguments[0] instanceof String sql) {
							NOTED.get().add(sql);
						}
						try {
							return method.invoke(connection, arguments);
						}
						catch (InvocationTargetException ex) {
							throw ex.getTargetException();
						}
					});
		}

	}

}
