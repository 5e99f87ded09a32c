package ma.musharaka.deadline.ui;

import ma.musharaka.people.Role;
import ma.musharaka.platform.ui.StaffEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeadlineEntries {

    @Bean
    StaffEntry deadlinesForAdministrators() {
        return new StaffEntry(5, "/staff/deadlines", "deadline.staff.title", Role.COMMUNE_ADMINISTRATOR.name());
    }

    @Bean
    StaffEntry deadlinesForPetitionOfficers() {
        return new StaffEntry(5, "/staff/deadlines", "deadline.staff.title", Role.PETITION_OFFICER.name());
    }

    @Bean
    StaffEntry calendarForAdministrators() {
        return new StaffEntry(60, "/staff/calendar", "deadline.calendar.title", Role.COMMUNE_ADMINISTRATOR.name());
    }
}
